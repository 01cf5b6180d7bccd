"""Where old outputs go until everything is measured."""

import itertools
import shutil
from pathlib import Path


class Trash:
    """A folder beside what it takes, so that taking is a renaming.

    A file system such as ext4 makes new files at half its speed for a minute after a large tree was deleted: whoever deletes the
    last build's output right before timing the next one times that too, and the more so the more files a generator makes.
    """

    def __init__(self, folder):
        self.folder = folder

    def take(self, *paths):
        """Moves files and folders away; those that do not exist are passed over."""
        self.folder.mkdir(parents=True, exist_ok=True)
        for path in map(Path, paths):
            if path.exists():
                path.rename(next(place for i in itertools.count() if not (place := self.folder / f"{i}").exists()))

    def empty(self):
        shutil.rmtree(self.folder, ignore_errors=True)
