"""python3 -m newsroom BRIEFINGS FOLDER: writes the made-up publication for Copydesk into a folder, for other measurements."""

import sys

from newsroom import copydesk
from newsroom.publication import Publication

copydesk.write(Publication(int(sys.argv[1]), False), sys.argv[2])
