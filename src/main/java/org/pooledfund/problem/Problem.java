package org.pooledfund.problem;

/**
 * Everything that can go wrong, each with a number, what it means and what to do. The gaps
 * {@code {0}}, {@code {1}} are filled from a {@link Finding}'s values.
 *
 * <p>Numbers are never reused: 1xx documents, 2xx extract files, 3xx rows of an extract, 4xx the
 * database, 5xx runs and jobs, 6xx packs, 9xx the command line.
 */
public enum Problem {
    DOCUMENT_MISSING(101, "the file is not there", "Check the name, or create the file."),
    DOCUMENT_NOT_YAML(102, "this is not readable YAML: {0}", "Mend the line; indent with spaces."),
    FIELD_MISSING(103, "the field is missing", "Add it: {0}."),
    FIELD_UNKNOWN(104, "there is no such field here", "Allowed here: {0}.{1}"),
    FIELD_TWICE(105, "the field is there twice", "Keep one of the two."),
    NOT_A_CHOICE(106, "'{0}' is not allowed here", "Allowed: {1}.{2}"),
    NOT_MONEY(107, "'{0}' is not an amount in pounds", "Write it like 1,234.56."),
    NOT_A_DATE_FIELD(108, "'{0}' is not a date", "Write it like 2025-04-01."),
    NOT_A_NUMBER(109, "'{0}' is not a whole number from {1} to {2}", "Write one."),
    NOT_A_YEAR(110, "'{0}' is not a financial year", "Write it like 2025-26."),
    WRONG_SHAPE(111, "here should be {0}", "See the reference in docs."),
    UNKNOWN_NAME(112, "'{0}' is not known here", "Known: {1}.{2}"),
    NAME_TWICE(113, "'{0}' is there twice", "Each may be there once."),
    SOURCES_NOT_USES(
            114,
            "contributions add up to {0} but scheme budgets to {1}: they differ by {2}",
            "What comes into a pool must equal what it is planned to pay for; mend one of them."),
    NOT_A_PATTERN(115, "'{0}' is not a date pattern", "Write it like dd/MM/yyyy: {1}."),
    FIELD_NEEDS(116, "{0}", "{1}"),
    TOO_LARGE_DOCUMENT(
            117, "the file is larger than {0}", "A document of this kind has a few pages."),
    FILE_EXISTS(118, "the file is there already", "Name another, or move it away first."),
    CANNOT_APPORTION(
            120,
            "cannot apportion {0} of {1} by step '{2}': all weights are zero",
            "Nothing was shared. Give somebody a contribution there, or let another rule take it."),
    PERCENT_SUM(121, "the percentages add up to {0}, not 100", "Mend one of them."),
    NOT_A_PERCENTAGE(122, "'{0}' is not a percentage from 0 to 100", "Write it like 2.5%."),
    CONTRIBUTION_DIFFERS(
            123,
            "the budgets of {0} add up to {1} but the agreement makes {2} due: they differ by {3}",
            "Mend one of them, or leave the column budget out to use the agreement's."),
    POSITION_COLUMN(124, "there is no column '{0}'", "Columns here: {1}. See its page in docs."),
    NEEDS_PERIOD_END(
            125,
            "{0} joins or leaves within the year, so every row must say up to when it counts",
            "Add the column 'period end', with days such as 2025-09-30, or agree"
                    + " 'settlement.mid-year: days'."),
    STEP_TWICE(126, "there are two steps with the rule {0}", "Only one can hold; drop the other."),
    NOT_A_VARIATION(127, "{0}", "{1}"),
    RULE_SET_MISSING(129, "there is no rule set for {0}", "Rule sets here: {1}."),
    SETTLED_BY_NOBODY(
            130,
            "{0} has settled {1} before, but is no partner of this agreement",
            "Keep it as a partner with the day it left, or name it in 'predecessors' of another."),
    SETTLED_ALREADY(
            131,
            "{0} cannot be settled any more: version {1}, to the end of {2}, follows it",
            "Correct it in the settlement of that time or a later one."),
    CORRECTION_WITHOUT_REASON(
            132,
            "version {0} settles the time to the end of {1} already",
            "A correction is a new version: say why with --reason."),
    SETTLEMENT_OF_ANOTHER(
            133, "it is a settlement of {0}, {1}, not of {2}, {3}", "Name the right file."),
    NOTHING_TO_SIGN(134, "fund {0} has no proven run{1}", "Run the fund first."),
    SIGNED_ALREADY(
            135, "run {0} is signed as version {1}", "Run with --again REASON and sign that run."),
    SIGNATURE_BROKEN(
            136,
            "version {0} of {1} is not as it was signed",
            "Somebody has changed the database: restore it, and tell the partners' auditors."),
    CASH_NOT_AS_AGREED(
            137,
            "{0} has paid in {1} and was paid back {2}, but cash is {3}: {4}",
            "Mend the cash in the position, or 'cash' in the agreement."),
    NAME_NOT_THEN(
            139,
            "'{0}' means {1}, which says nothing clear of {2}",
            "Name the partner by its id, or give the row the 'period end' it counts to."),
    TERMS_NOT_FROZEN(
            140,
            "version {0} of the agreement was settled by '{1}', and is now '{2}'",
            "Changed terms, weights or populations are a new version: raise 'version' of the fund."),
    NO_SUCH_VERSION(
            141,
            "fund {0} has no signed settlement{1}",
            "'pooledfund settlement list' shows the versions; 'settlement sign' makes one."),
    FILE_UNREADABLE(201, "the file cannot be read: {0}", "Check that it is whole and not open."),
    HEADER_NOT_FOUND(
            202,
            "no header row found in the first {0} rows; missing: {1}; the closest row has: {2}",
            "Mend the column names in the profile {3} or ask the sender for the usual layout."),
    FILE_LOADED_BEFORE(
            203,
            "this very file was loaded before, as {0} on {1}",
            "Nothing was loaded again. If it should replace the other, ask for a new extract."),
    TRAILER_TOTAL_DIFFERS(
            204,
            "the file says its total is {0}, its rows add up to {1}: they differ by {2}{3}",
            "Nothing was loaded. Ask the sender for a whole file."),
    PERIOD_OUTSIDE_YEAR(
            205,
            "{0} row(s) are in a period outside {1}, the first of them in {2}",
            "Nothing was loaded. Check that the extract is of the agreement's year."),
    LINE_TOO_LONG(206, "the line is longer than {0} characters", "Ask for a proper extract."),
    NOT_AN_XLSX(207, "this is not a workbook pooledfund can read: {0}", "Save it as .xlsx again."),
    SHEET_MISSING(208, "there is no sheet called '{0}'", "Sheets here: {1}. Mend the profile."),
    NOT_TEXT(
            209,
            "byte {0} is no {1} text{2}",
            "Set 'encoding' in the profile to what the sender uses: utf-8 or windows-1252."),
    NO_DATA_ROWS(210, "there is no row of data below the header", "Ask the sender for the file."),
    ZIP_BOMB(211, "the file unpacks to far more than it should: {0}", "Do not open it; ask."),
    TOO_MANY_COLUMNS(212, "the row has more than {0} columns", "Ask for a proper extract."),
    FILE_CHANGED(213, "the file changed while it was read", "Run again once it is whole."),
    FILE_TOO_LARGE(
            214,
            "the file is larger than {0} bytes, unpacked",
            "Ask the sender for parts, such as one file a month."),
    CELL_TOO_LONG(215, "a cell has more than {0} characters", "Ask for a proper extract."),
    SHARED_TEXT_TOO_LARGE(
            216,
            "the workbook's texts are larger than {0} bytes",
            "Ask the sender for parts, or for CSV."),
    ARCHIVE_NOT_ONE_FILE(
            217, "the archive holds {0} files: {1}", "Pack one extract alone in an archive."),
    ARCHIVE_UNSAFE(218, "the archive holds '{0}', which is {1}", "Do not open it; ask the sender."),
    ARCHIVE_NESTED(
            219, "the archive holds another archive", "Unpack it, and put in the extract itself."),
    ARCHIVE_DAMAGED(
            220,
            "the archive cannot be unpacked: {0}",
            "Ask the sender for it again, whole and without a password."),
    PACKED_OTHERWISE(
            221,
            "the file is {0}, the profile wants it {1}",
            "Mend 'compression' in the profile, or leave it out: it is recognised."),
    FORMAT_DIFFERS(
            222,
            "the file is {0}, which is not the format {1}",
            "Mend 'format' in the profile, or ask for the usual file, without a password."),
    HAS_MACROS(
            223,
            "the workbook has macros, which an extract does not need",
            "Save it as a workbook without macros, or ask the sender for one."),
    NOT_AN_XLS(
            224,
            "this is not an old workbook pooledfund can read: {0}",
            "Save it as .xlsx, and mend 'format' in the profile."),
    POSITIONS_UNCLEAR(
            225,
            "the columns cannot be told apart: {0}",
            "Mend the positions in the profile, or ask for the usual layout."),
    DAYS_FROM_1904(
            226,
            "the workbook counts its days from 1904, so dates would be four years wrong",
            "Save it with days counted from 1900, as Excel usually does."),
    HEADER_NAME_TWICE(
            230,
            "the header has the column '{0}' more than once",
            "Nothing was loaded. Name another column in the profile, or ask the sender which it is."),
    DATES_OTHER_WAY_ROUND(
            231,
            "{0} date(s) such as '{1}' are none as {2}, but would be as {3}",
            "Nothing was loaded. Mend 'dates' in the profile, or ask the sender for one date order."),
    DATES_AMBIGUOUS(
            232,
            "no date proves the order {0}: as {1} they would be dates too, the first {2} or {3},"
                    + " and {4} of {5} are not in the month of their period",
            "Nothing was loaded. Ask for dates like 05-APR-2025, or, if the sender's order is certain,"
                    + " set 'ambiguous-dates: accept' in the profile."),
    CODES_IN_OTHER_COLUMN(
            233,
            "the column '{0}' holds codes the profile knows in {1} of {2} rows, but the column '{3}'"
                    + " in {4} of {5}",
            "Nothing was loaded. The headings seem to be swapped: ask the sender, or mend 'columns'"
                    + " in the profile {6}."),
    TOO_MANY_QUARANTINED(
            234,
            "{0} of {1} rows cannot be read, more than {2}; the first: {3}",
            "Nothing was loaded. 'pooledfund check' lists them all; mend the profile or the file."),
    BALANCE_MISSING(
            235,
            "there is no row of the {0} balance",
            "Nothing was loaded. Ask the sender for a whole file, or mend 'balances' in the profile."),
    BALANCE_DIFFERS(
            236,
            "opening balance {0} and rows of {1} make {2}, but the closing balance is {3}",
            "Nothing was loaded. Ask the sender for a whole file."),
    ROW_COUNT_DIFFERS(
            237,
            "the manifest says {0} rows of data, the file has {1}",
            "Nothing was loaded. Ask the sender for a whole file."),
    CONTROL_TOTAL_DIFFERS(
            238,
            "the manifest says the total is {0}, the rows add up to {1}: they differ by {2}{3}",
            "Nothing was loaded. Ask the sender for a whole file."),
    HASH_DIFFERS(
            239,
            "the manifest says the file's SHA-256 is {0}, it is {1}",
            "Nothing was loaded. The file is not the one that was sent: ask for it again."),
    MANIFEST_UNREADABLE(
            240,
            "the manifest cannot be read: {0}",
            "Expected columns: file, rows, total, sha256."),
    VERSION_MISSING(241, "its name tells no version", "Rename it, or mend version of {0}."),
    VERSION_TWICE(242, "it says the same version as {0}: {1}", "Add a number to name and version."),
    SNAPSHOT_SPANS(243, "it has lines of periods {0} to {1}", "Say span: year, or ask again."),
    OVERLAP_UNEXPECTED(244, "{0} of its {1} lines are in {2} too", "Mend 'extracts' of {3}."),
    LINE_KEY_TWICE(245, "line key {0} is there twice", "Mend line-key or transaction of {1}."),
    LINE_KEY_CHANGED(246, "line key {0} has another content in {1}, line {2}", "Give {3} version."),
    TOTALS_ROW_MISSING(
            250,
            "there is no row that begins with '{0}' in column {1}, as the profile says there is",
            "Nothing was loaded: the file may have been cut off. Ask the sender for a whole one."),
    TOTALS_UNREADABLE(
            251,
            "the amount in the row of totals cannot be read",
            "Nothing was loaded. Ask the sender for a whole file."),
    NO_HEADER_TO_DRAFT(
            252, "none of its {0} rows looks like a header", "Ask the sender for headings."),

    AMOUNT_UNREADABLE(301, "'{0}' is not an amount", "Expected like {1}; mend the extract."),
    DATE_UNREADABLE(302, "'{0}' is not a date", "Expected {1}; mend the extract."),
    PERIOD_UNREADABLE(303, "'{0}' is not a period", "Expected {1}; mend the extract."),
    COLUMN_COUNT_WRONG(
            304,
            "the row has {0} columns, the header {1}{2}",
            "Look for a stray or missing separator."),
    AMOUNT_ON_BOTH_SIDES(
            305, "debit is {0} and credit is {1}", "A row may have only one of the two."),
    AMOUNT_MISSING(306, "there is no amount", "Fill it in; zero is written 0.00."),
    AMOUNT_TOO_FINE(307, "'{0}' has a fraction of a penny", "Ask for amounts in pounds and pence."),
    TEXT_TOO_LONG(308, "the text has {0} characters, at most {1} are kept", "Shorten it."),
    MINUS_WHERE_BRACKETS_SPEAK(
            309,
            "'{0}' has a minus, but in this source brackets tell the sign",
            "Mend the extract, or 'brackets' in the profile."),
    SIGN_AND_INDICATOR(
            310,
            "'{0}' is below zero and '{1}' says the side too",
            "Only one of them may tell the sign; mend the extract."),
    INDICATOR_UNKNOWN(
            311,
            "'{0}' says neither debit nor credit",
            "Expected {1}; mend the extract, or 'debit-when' and 'credit-when' in the profile."),
    LINE_KEY_MISSING(312, "there is no line key", "Fill it in, or take line-key out."),

    DATABASE_UNREACHABLE(
            401, "cannot connect to the database: {0}", "Check address, user and password."),
    DATABASE_RIGHT_MISSING(402, "the database user lacks a right: {0}", "See docs/OPERATING.md."),
    SCHEMA_NEWER(
            403,
            "the database schema is at version {0}, this program knows only up to {1}",
            "Use the newer program, or another database."),
    BULK_LOAD_INCOMPLETE(
            404, "bulk load stored {0} of {1} lines: {2}", "Nothing was kept. Run again."),
    DATABASE_BUSY(
            405, "the database file is in use by another pooledfund", "Wait until it has ended."),

    JOB_UNKNOWN(501, "there is no job '{0}'", "Jobs here: {1}.{2}"),
    FUND_UNKNOWN(502, "there is no fund '{0}'", "Funds here: {1}.{2}"),
    FUND_RUNNING(
            503, "fund {0} is being run right now by another process", "Wait until it has ended."),
    CONSERVATION_BROKEN(
            504,
            "the run does not add up: {0} should be {1} but is {2}",
            "Nothing of this run may be used. Keep the database and report this."),
    NOTHING_LOADED(505, "no extract is loaded for fund {0}", "Put extracts into {1}."),
    SCHEDULE_UNREADABLE(
            506, "'{0}' is not a schedule", "Write cron fields, like 0 30 2 * * *: {1}."),
    STEP_FAILED(507, "step {0} failed: {1}", "The log has the details; run again to resume."),
    AS_OF_BEFORE_YEAR(
            508,
            "{0} is before {1}, the year of the agreement",
            "Choose a day from {2} on; after {3} the whole year is looked at."),
    RUN_STOPPED(509, "the run was asked to stop and did", "Run again to go on from there."),
    MATCHING_BROKEN(510, "the matching does not add up: {0}", "Nothing was written; report this."),
    OUTPUT_UNWRITABLE(511, "it cannot be written: {0}", "Choose another folder, or make room."),

    PACK_FAILED(601, "the pack could not be written: {0}", "Check the templates folder."),
    TEMPLATE_FORBIDDEN(
            602,
            "'{0}' is not allowed in a template: {1}",
            "Take it out; templates/README.md lists what can be used."),
    TEMPLATE_FIELD_UNKNOWN(
            603, "there is no '{0}' to fill in here", "See the list in templates/README.md."),
    PICTURE_WITHOUT_WORDS(
            604,
            "this <{0}> has no {1} that says what it shows",
            "Add one: it is what a reader who cannot see the picture hears."),
    CONTRAST_LOW(
            605,
            "text in {0} on {1} has a contrast of {2} to 1",
            "It must be 4.5 to 1 or more: take colours that are further apart."),
    SECTION_UNKNOWN(606, "no pack has a section '{0}'", "Sections here: {1}.{2}"),
    OUTSIDE_TEMPLATES(
            607,
            "'{0}' lies outside the templates folder",
            "A pack uses nothing from elsewhere, nor from the network: put a copy in the folder."),
    TEMPLATE_ENDLESS(
            608,
            "laying the pack out took more than {0} and was stopped",
            "Look for a part that repeats or includes itself."),
    TEMPLATE_FAILS(609, "the sample pack cannot be laid out: {0}", "Mend the template it names."),
    PACK_DATA_UNREADABLE(
            610,
            "the data of the pack cannot be read: {0}",
            "Take the file as a run of this version of pooledfund wrote it."),
    NOTHING_TO_ISSUE(
            620,
            "there is no finished run of {0} as of {1} whose pack could be issued",
            "Run a job as of that day first, such as: pooledfund run quarterly-pack --as-of {1}"
                    + " --fund {0}."),
    ISSUE_UNCHANGED(
            621,
            "nothing changed since version {0} of {1}, {2} was issued",
            "That version stands; there is nothing to issue."),
    ISSUE_FILE_THERE(
            622,
            "a file of that name is there already, and an issued version is never overwritten",
            "Find out where it is from, and move it away."),
    REPORT_CHANGED(
            623,
            "the file is not as the run wrote it: its SHA-256 should be {0}",
            "Run the job again with --again, then issue that."),
    SIGNING_KEY(
            624,
            "the key to sign with cannot be used: {0}",
            "Name a PKCS#12 file with one key, and its password in {1}."),
    NEVER_ISSUED(
            625,
            "no version that was issued has this SHA-256: {0}",
            "It was changed, or comes from elsewhere: ask the host partner for the issued file."),
    PACK_SIGNATURE_BROKEN(
            626, "the signature does not hold: {0}", "Do not rely on it; ask for the issued file."),
    RETURN_OUT_OF_RANGE(
            630,
            "{0} is {1}, and the national return takes amounts from £0 to {2} alone",
            "Check the figure; if it is right, ask the national team how to enter it."),
    RETURN_CELL_WRONG(
            631, "the sheet '{0}' cannot be made: {1}", "Mend the description of the return."),
    TRACE_MISSING(640, "the file does not trace its figures", "Give a pack as it was written."),
    FIGURE_MISSING(641, "there is no figure {0}", "Write it like S3.T1.R2.C4."),
    TRACE_LINES_ELSEWHERE(
            642,
            "the lines behind this figure are too many to travel in the pack, and there is no database",
            "Type this where the fund's database is, or name the database with --db."),
    TRACE_RUN_UNKNOWN(
            643,
            "the database knows no run and no issue that wrote this file ({0})",
            "Give the file as it was written, or name its database with --db."),
    USAGE(901, "{0}", "{2} Type 'pooledfund {1} --help'."),
    DAY_UNREADABLE(902, "'{0}' is not a day", "Write it like 2025-07-31."),
    UNEXPECTED(999, "something went wrong that should not: {0}", "Please report it with the log.");

    private final int number;
    private final String what;
    private final String remedy;

    Problem(int number, String what, String remedy) {
        this.number = number;
        this.what = what;
        this.remedy = remedy;
    }

    /** {@code PF301}: stable for ever, to be looked up. */
    public String code() {
        return "PF" + number;
    }

    /** What is wrong, with its gaps still open: for the catalogue's printed form. */
    public String what() {
        return what;
    }

    /** What to do, with its gaps still open: for the catalogue's printed form. */
    public String remedy() {
        return remedy;
    }
}
