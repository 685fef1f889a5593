"""Reads every ownership report of a folder with edgartools and prints its values, the seconds and the memory, as JSON."""
import json, math, os, resource, sys, time
import edgar.ownership.owners
from edgar.ownership import Ownership

# It asks the SEC of each owner whether it is a company; here nobody is asked, and names stay as they are filed.
edgar.ownership.owners.Entity = lambda cik: None


def text(value):
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return None
    return str(value).strip() or None


def rows(frame):
    if frame is None or frame.empty:
        return []
    names = {'Security': 'security', 'Date': 'date', 'Code': 'code', 'Shares': 'shares', 'Price': 'price',
             'AcquiredDisposed': 'acquiredDisposed', 'Remaining': 'sharesOwnedAfter', 'DirectIndirect': 'directOrIndirect'}
    return [{ours: text(row.get(theirs)) for theirs, ours in names.items()} for row in frame.to_dict('records')]


def held(frame):
    """Of holdings that are no derivatives it says `Direct: Yes`, and calls the shares that are held `Shares`."""
    if frame is None or frame.empty:
        return []
    return [{'security': text(row.get('Security')), 'sharesOwnedAfter': text(row.get('Shares')),
             'directOrIndirect': {'Yes': 'D', 'No': 'I'}.get(row.get('Direct'))} for row in frame.to_dict('records')]


def values(report):
    owners = getattr(report.reporting_owners, 'owners', [])
    tables = (report.non_derivative_table, report.derivative_table)
    return {
        'form': text(report.form), 'period': text(report.reporting_period), 'plan': report.aff10b5_one,
        'issuerCik': text(report.issuer.cik), 'issuer': text(report.issuer.name), 'owners': '; '.join(owner.name_unreversed for owner in owners),
        'transactions': [row for table in tables for row in rows(table.transactions.data)],
        'holdings': [*held(report.non_derivative_table.holdings.data), *rows(report.derivative_table.holdings.data)],
    }


folder = sys.argv[1]
names = sorted(name for name in os.listdir(folder) if name.endswith('.xml'))
bodies = [open(os.path.join(folder, name), encoding='utf-8').read() for name in names]
for body in bodies[:20]:
    Ownership.parse_xml(body)
started = time.process_time()
for body in bodies:
    Ownership.parse_xml(body)
seconds = time.process_time() - started
filings = {}
for name, body in zip(names, bodies):
    try:
        filings[name] = values(Ownership.from_xml(body))
    except Exception as error:
        filings[name] = {'error': f'{type(error).__name__}: {error}'}
print(json.dumps({'seconds': seconds, 'megabytes': resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 'filings': filings}))
