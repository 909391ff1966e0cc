"""What can go wrong, as a code with fields; `voice.problems` puts it into words."""


class Problem(Exception):
    """A mistake a person can mend: `code` names it, `fields` say where; never a text for the screen.

    The code is a dotted English name such as `answer.off_scale`; the fields are plain values.
    """

    def __init__(self, code: str, /, **fields: object) -> None:
        super().__init__(code)
        self.code = code
        self.fields = fields

    def __str__(self) -> str:
        return f"{self.code} {self.fields}" if self.fields else self.code


class ProblemsError(Exception):
    """Several problems found in one go, in the order of the file."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(f"{len(problems)} problems")
        self.problems = problems
