"""Whether a folder is a good place for a workspace file: network shares and synchronised folders are not."""

import os
import re
import sys
from collections.abc import Iterable
from pathlib import Path

from selfassess.domain.errors import Problem

_NETWORK_TYPES = frozenset(("nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "davfs"))
_NETWORK_PROGRAMS = frozenset(("fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse"))

_SYNCHRONISED = re.compile(
    r"(onedrive|dropbox|google ?drive|googledrive-.*|icloud ?drive|icloud~.*|mobile documents|nextcloud|owncloud"
    r"|pclouddrive|megasync|yandex\.?disk|syncthing)( ?[-–(].*)?",
    re.IGNORECASE,
)
_MARKS = (".dropbox", ".stfolder", ".sync.ffs_db", ".nextcloudsync.log", ".owncloudsync.log")
"""Files and folders that the synchronising programs leave in a folder they keep."""


def place_warnings(path: Path) -> tuple[Problem, ...]:
    """Return Problem `storage.network_folder` or `storage.synchronised_folder` where `path` lies in such a folder."""
    real = path.resolve()
    if is_on_network(real):
        return (Problem("storage.network_folder", path=str(path)),)
    folder = synchronised_folder(real)
    return (Problem("storage.synchronised_folder", path=str(path), folder=folder),) if folder else ()


def synchronised_folder(path: Path) -> str:
    """Return the name of the folder above `path` that a program copies to other computers, empty if there is none."""
    for folder in path.parents:
        if _SYNCHRONISED.fullmatch(folder.name) or any((folder / mark).exists() for mark in _MARKS):
            return folder.name
    return ""


def is_on_network(path: Path) -> bool:
    """Tell whether the resolved `path` lies on a drive of another computer."""
    if sys.platform == "win32":
        import ctypes

        remote = 4
        return path.drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == remote
    try:
        mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return False
    return file_system_of(path, mounts) in _NETWORK_TYPES | _NETWORK_PROGRAMS


def file_system_of(path: Path, mounts: Iterable[str]) -> str:
    """Return the type of the file system that `path` lies on, from the lines of /proc/self/mounts."""
    kind, longest = "", -1
    for line in mounts:
        fields = line.split(" ")
        point = Path(re.sub(r"\\(\d{3})", lambda octal: chr(int(octal[1], 8)), fields[1]))
        if path.is_relative_to(point) and len(os.fspath(point)) >= longest:
            kind, longest = fields[2], len(os.fspath(point))
    return kind
