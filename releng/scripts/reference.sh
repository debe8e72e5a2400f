#!/bin/sh
# Writes docs/nodes.md, the reference of the node types, from their declarations.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
"$root/chamfer" nodes --markdown >"$root/docs/nodes.md.part"
mv "$root/docs/nodes.md.part" "$root/docs/nodes.md"
