"""``loadmaster completion``: what a shell has to be told so that it completes commands, names and values."""

from __future__ import annotations

import os
from typing import Annotated

import typer

from loadmaster._exceptions import InvalidCall

__all__ = ["completion", "prepare_completion"]

_VARIABLE = "_LOADMASTER_COMPLETE"
_SHELLS = ("bash", "zsh", "fish")

# Bash takes a word apart at "=" and ":", so the words are found anew in the line, and what stands before the
# last of these signs is taken off the suggestions again.
_BASH = """\
_loadmaster_completion() {
    local line="${COMP_LINE:0:$COMP_POINT}"
    local -a words
    read -ra words <<<"$line"
    [[ "$line" == *[[:space:]] ]] && words+=("")
    local last=$(( ${#words[@]} - 1 ))
    local current="${words[$last]}"
    local kept="" sign
    for sign in = :; do
        if [[ "$COMP_WORDBREAKS" == *"$sign"* && "$current" == *"$sign"* ]]; then
            local part="${current%"$sign"*}$sign"
            (( ${#part} > ${#kept} )) && kept="$part"
        fi
    done
    local IFS=$'\\n'
    COMPREPLY=( $(env COMP_WORDS="${words[*]@Q}" COMP_CWORD="$last" _LOADMASTER_COMPLETE=complete_bash "$1") )
    COMPREPLY=( "${COMPREPLY[@]#"$kept"}" )
    if [[ ${#COMPREPLY[@]} -eq 1 && "${COMPREPLY[0]}" == *[=/] ]]; then
        compopt -o nospace
    fi
}
complete -o default -F _loadmaster_completion loadmaster"""


def prepare_completion() -> None:
    """Make a shell's question understood; typer does that by itself only for its own two options."""
    if os.environ.get(_VARIABLE):
        from typer.completion import completion_init  # type: ignore[attr-defined]

        completion_init()


def completion(
    shell: Annotated[str, typer.Argument(help="bash, zsh or fish.", metavar="SHELL")],
) -> None:
    """Print the script that teaches a shell to complete loadmaster: commands, parameters and their values.

    For bash: eval "$(loadmaster completion bash)", best in ~/.bashrc. For zsh the same, after compinit. For
    fish: loadmaster completion fish > ~/.config/fish/completions/loadmaster.fish.
    """
    if shell not in _SHELLS:
        raise InvalidCall(f"shell is {shell!r}; expected {', '.join(_SHELLS)}")
    if shell == "bash":
        print(_BASH)
        return
    from typer.completion import get_completion_script  # type: ignore[attr-defined]

    print(get_completion_script(prog_name="loadmaster", complete_var=_VARIABLE, shell=shell))
