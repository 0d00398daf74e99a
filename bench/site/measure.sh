#!/bin/sh
# Wall clock, CPU and memory of whole builds, ours beside Hugo on the same documents:  sh bench/site/measure.sh [ROUNDS] [COUNT…]
# Default: 3 rounds of 1000 and 10000 documents. Runs take turns, the median counts; quote ratios, machines are never quiet. HUGO names a hugo (0.146 or newer).
#
# What differs. Ours reads typed fields and refuses what does not fit, checks every link and anchor and every element of every page, marks glossary
# terms, makes a page per facet value, says who links here, and writes the search index, a JSON catalogue, tables, feeds and SKOS: about 3.5 times
# the bytes. Hugo's site (bench/site/hugo) makes a page per document with its sources, links to documents, lists per value of six keys, a sitemap.
set -e
here=$(cd "$(dirname "$0")" && pwd); root=$(cd "$here/../.." && pwd)
rounds=${1:-3}; [ $# -gt 0 ] && shift; [ $# -gt 0 ] || set -- 1000 10000
hugo=${HUGO:-$(command -v hugo || true)}
work=$(mktemp -d -p "$([ -w /dev/shm ] && echo /dev/shm || echo "${TMPDIR:-/tmp}")"); trap 'rm -rf "$work"' EXIT
dotnet build "$root/src/Site" -c Release -nologo -v quiet
site=$root/src/Site/bin/Release/net10.0/Site

run() { # NAME COUNT
    case $1 in
        ours) set -- "$1" "$2" "$site" build --content "$work/$2" --output "$work/out" --date 2026-03-01 ;;
        hugo) set -- "$1" "$2" "$hugo" --source "$here/hugo" --contentDir "$work/$2" --destination "$work/out" --cacheDir "$work/cache" --noBuildLock ;;
    esac
    name=$1; count=$2; shift 2
    /usr/bin/time -a -o "$work/$name-$count" -f '%e %U %S %M' "$@" >"$work/log" 2>&1 || { tail "$work/log"; exit 1; }
    du -sm "$work/out" | cut -f1 >"$work/$name-$count.size"; rm -rf "$work/out"
}
median() { awk "{ print $1 }" "$2" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

for count; do dotnet run "$here/corpus.cs" -- "$count" "$work/$count"; done
for round in $(seq "$rounds"); do for count; do run ours "$count"; [ -z "$hugo" ] || run hugo "$count"; done; done
[ -z "$hugo" ] && echo "No hugo found; set HUGO." || "$hugo" version
for count; do for name in ours hugo; do
    [ ! -f "$work/$name-$count" ] || echo "$count $name: $(median '$1' "$work/$name-$count") s wall, $(median '$2 + $3' "$work/$name-$count") s CPU, $(median 'int($4 / 1024)' "$work/$name-$count") MiB memory, $(cat "$work/$name-$count.size") MiB written"
done; done
