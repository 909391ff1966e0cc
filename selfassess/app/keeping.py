"""Where the open file lies, and that nothing of it is lost: copies, going on elsewhere, the logo it keeps."""

from pathlib import Path
from typing import TYPE_CHECKING

from selfassess.app.assigning import Assigning
from selfassess.app.file_names import is_one_file
from selfassess.app.workspace import open_to_write
from selfassess.domain.errors import Problem

if TYPE_CHECKING:
    from selfassess.storage.workspace import Workspace


class Keeping(Assigning):
    """An open file at `path`; `warnings` are Problems that did not stop the opening."""

    def __init__(self, workspace: "Workspace", by: str) -> None:
        super().__init__(workspace, by)
        self.path = workspace.path
        self.read_only = workspace.read_only
        self.warnings = workspace.warnings

    @property
    def trouble(self) -> Problem | None:
        """Return Problem `storage.gone` or `storage.replaced` where the file is not as this session left it."""
        return self._workspace.trouble

    def remember(self) -> None:
        """Keep what the file holds in memory too, so that it can be saved elsewhere even when its disk is gone."""
        self._workspace.remember()

    def save_copy(self, target: Path) -> None:
        """Write the whole file, evidence included, to `target`, checked; a file of that name is replaced.

        Raises Problem `storage.copy_onto_itself`, `storage.copy_broken`, `storage.folder_missing` or a failing disk's.
        """
        from selfassess.storage.copies import copy_to

        if is_one_file(target, self.path):
            raise Problem("storage.copy_onto_itself", path=str(target))
        copy_to(self._workspace.source, target)

    def go_on_in(self, target: Path) -> None:
        """Save everything to `target` and work on there: what can be undone, and what is being typed, stays.

        Raises what `save_copy` and `open_to_write` raise; then this session is as it was.
        """
        self.save_copy(target)
        before, self._workspace = self._workspace, open_to_write(target, self.by)
        before.close()
        self.path, self.read_only, self.warnings = target, False, self._workspace.warnings
        self.remember()

    def close(self) -> None:
        """Let go of the file; a second call does nothing."""
        self._workspace.close()

    @property
    def logo(self) -> bytes:
        """Return the picture of the municipality's logo; empty without one. Raises a failing file's Problem."""
        from selfassess.storage.logo import read_logo

        return read_logo(self._workspace)

    def set_logo(self, picture: bytes) -> bytes:
        """Keep the picture of the municipality's logo, or none; return the one before.

        `app.reporting.read_logo` has checked it. Raises Problem `storage.read_only` or a failing file's.
        """
        from selfassess.storage.logo import read_logo, write_logo

        if self.read_only:
            raise Problem("storage.read_only", path=str(self.path))
        before = read_logo(self._workspace)
        write_logo(self._workspace, picture)
        return before
