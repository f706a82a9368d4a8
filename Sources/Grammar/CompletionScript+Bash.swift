/// The script for bash, which splits words at `=` and `:` and keeps their quotes.
///
/// It puts them together again and gives back only what follows the last split. Descriptions are
/// shown where readline lists.
let bashScript = #"""
    # bash completion for PROGRAM: candidates come from `PROGRAM __complete`
    # shellcheck shell=bash

    # Removes the quotes of $1: REPLY is the word, OPEN a quote left open.
    _FUNCTION_unquote() {
        local i c
        REPLY='' OPEN=''
        for ((i = 0; i < ${#1}; i++)); do
            c=${1:i:1}
            case $OPEN$c in
                "'" | '"') OPEN=$c ;;
                "''" | '""') OPEN='' ;;
                \\ | \"\\) ((++i)) && REPLY+=${1:i:1} ;;
                *) REPLY+=$c ;;
            esac
        done
    }

    _FUNCTION() {
        local rest=${COMP_LINE:0:COMP_POINT} words=() raw='' part i REPLY OPEN
        for ((i = 0; i <= COMP_CWORD; i++)); do
            part=${rest#"${rest%%[![:space:]]*}"}
            if [[ $part != "$rest" || $i -eq 0 ]]; then
                if ((i)); then
                    _FUNCTION_unquote "$raw"
                    words+=("$REPLY")
                fi
                raw=''
            fi
            if ((i == COMP_CWORD)); then
                raw+=$part
            else
                raw+=${COMP_WORDS[i]}
                rest=${part#"${COMP_WORDS[i]}"}
            fi
        done
        _FUNCTION_unquote "$raw"
        local typed=$REPLY open=$OPEN

        # What readline will not replace: up to the open quote, or the last word break.
        local kept=''
        if [[ $open ]]; then
            _FUNCTION_unquote "${raw%"$open"*}"
            kept=$REPLY
        else
            for ((i = ${#raw} - 1; i >= 0; i--)); do
                if [[ ${raw:i:1} == [=:@] && $COMP_WORDBREAKS == *"${raw:i:1}"* ]]; then
                    _FUNCTION_unquote "${raw:0:i+1}"
                    kept=$REPLY
                    break
                fi
            done
        fi

        local line value summary values=() summaries=()
        while IFS= read -r line; do
            value=${line%%$'\t'*} summary=${line#*$'\t'}
            case $line in
                $'\tfiles'*) compopt -o default -o bashdefault ;;
                $'\tdirectories'*) compopt -o dirnames ;;
                $'\tnospace'*) compopt -o nospace ;;
                *)
                    [[ ${value,,} == "${typed,,}"* ]] || continue
                    value=${value:${#kept}}
                    case $open in
                        '') printf -v value %q "$value" ;;
                        "'") value=${value//\'/"'\''"} ;;
                        '"') value=${value//[\\\"\$\`]/\\&} ;;
                    esac
                    values+=("$value") summaries+=("$summary")
                    ;;
            esac
        done < <(command PROGRAM __complete "${words[@]}" "$typed" 2>/dev/null)

        COMPREPLY=("${values[@]}")
        ((${#values[@]} > 1)) && [[ $COMP_TYPE == 63 || $COMP_TYPE == 33 || $COMP_TYPE == 64 ]] ||
            return 0
        local width=0
        for value in "${values[@]}"; do ((${#value} > width)) && width=${#value}; done
        for i in "${!values[@]}"; do
            [[ ${summaries[i]} ]] || continue
            printf -v line '%-*s  (%s)' "$width" "${values[i]}" "${summaries[i]}"
            COMPREPLY[i]=${line:0:${COLUMNS:-80}-1}
        done
    }

    complete -o nosort -F _FUNCTION PROGRAM

    """#
