/// Works both as an autoloaded function named `_PROGRAM` and when sourced.
let zshScript = #"""
    #compdef PROGRAM
    # zsh completion for PROGRAM: candidates come from `PROGRAM __complete`

    _FUNCTION() {
        local line value summary lead
        local -a described suffix
        local -i found=1
        while IFS= read -r line; do
            value=${line%%$'\t'*} summary=${line#*$'\t'}
            case $line in
                ($'\tfiles\t'*|$'\tdirectories\t'*)
                    lead=${summary#*$'\t'}
                    [[ -n $lead ]] && compset -P ${(b)lead}
                    if [[ $summary == files* ]]; then _files; else _files -/; fi && found=0
                    ;;
                ($'\tnospace'*) suffix=(-S '') ;;
                (*) described+=("${${value//\\/\\\\}//:/\\:}${summary:+:$summary}") ;;
            esac
        done < <(command PROGRAM __complete "${(@Q)words[1,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)
        (( $#described )) && _describe -V -t candidates 'candidate' described \
            -M 'm:{a-zA-Z}={A-Za-z}' "${suffix[@]}" && found=0
        return found
    }

    if [[ $funcstack[1] == _FUNCTION ]]; then
        _FUNCTION "$@"
    else
        compdef _FUNCTION PROGRAM
    fi

    """#
