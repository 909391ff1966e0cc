"""Folders that are no good place for a workspace file."""

from pathlib import Path

import pytest

from selfassess.storage.places import file_system_of, place_warnings, synchronised_folder

MOUNTS = (
    "/dev/sda1 / ext4 rw 0 0",
    "proc /proc proc rw 0 0",
    "server:/share /mnt/share nfs4 rw 0 0",
    r"//server/dome /mnt/Domes\040dati cifs rw 0 0",
    "/dev/sdb1 /mnt/share/local ext4 rw 0 0",
)


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/x/a", "ext4"),
        ("/mnt/share/a", "nfs4"),
        ("/mnt/shared/a", "ext4"),
        ("/mnt/share/local/a", "ext4"),
        ("/mnt/Domes dati/2026/a", "cifs"),
    ],
)
def test_file_system(path: str, kind: str) -> None:
    assert file_system_of(Path(path), MOUNTS) == kind


@pytest.mark.parametrize(
    ("path", "folder"),
    [
        ("/home/x/OneDrive/a", "OneDrive"),
        ("/home/x/OneDrive - Kalnupes novads/b/a", "OneDrive - Kalnupes novads"),
        ("/home/x/Dropbox (Dome)/a", "Dropbox (Dome)"),
        ("/home/x/Google Drive/a", "Google Drive"),
        ("/home/x/Nextcloud/a", "Nextcloud"),
        ("/home/x/Documents/a", ""),
        ("/home/x/Dropboxes/a", ""),
        ("/home/x/par onedrive/a", ""),
    ],
)
def test_synchronised_folder(path: str, folder: str) -> None:
    assert synchronised_folder(Path(path)) == folder


def test_warning_on_opening(tmp_path: Path) -> None:
    assert place_warnings(tmp_path / "a") == ()
    (tmp_path / ".stfolder").mkdir()
    folder = tmp_path / "b"
    folder.mkdir()
    (warning,) = place_warnings(folder / "a")
    assert warning.code == "storage.synchronised_folder"
    assert warning.fields["folder"] == tmp_path.name
