"""`python -m annotator`: the command, where its script is not on the path."""

from annotator.cli import main

if __name__ == "__main__":
    main(prog_name="annotator")
