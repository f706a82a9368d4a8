# fish completion for fly: candidates come from `fly __complete`

function __fly_complete
    set -l words (commandline -opc)
    set -l raw (commandline -ct)
    set -l typed (string unescape -- "$raw"; or string replace -r '^["\']' '' -- "$raw")
    for line in (command fly __complete $words "$typed" 2>/dev/null)
        set -l fields (string split \t -- $line)
        switch "$fields[1]$fields[2]"
            case files directories
                test -z "$fields[1]"; or begin
                    echo $line
                    continue
                end
                set -l path (string replace -- "$fields[3]" '' "$typed")
                set -l list __fish_complete_path
                test $fields[2] = directories; and set list __fish_complete_directories
                for found in ($list "$path")
                    echo "$fields[3]$found"
                end
            case nospace
                test -n "$fields[1]"; and echo $line
            case '*'
                echo $line
        end
    end
end

complete -c fly -e
complete -c fly -f -k -a '(__fly_complete)'
