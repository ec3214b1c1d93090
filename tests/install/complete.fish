# complete.fish BIN COMPLETION: the words that fish offers, with daybook in BIN and the file loaded.
set -x PATH $argv[1] $PATH
source $argv[2]

# expect OFFERED LINE: what is offered at the end of the line, without descriptions.
function expect
    set -l came (complete -C $argv[2] | string replace -r '\t.*' '' | string join '|')
    test "$came" = $argv[1]; and return
    echo "$argv[2]: expected $argv[1], came $came"
    exit 1
end
expect pack 'daybook pa'
expect 'github|json|sarif|text' 'daybook build --format '
expect '--format=json' 'daybook build --format=j'
expect 'resources|reviews' 'daybook list re'
expect --dry-run 'daybook clean --d'
