package org.pooledfund.extract.format;

import org.pooledfund.problem.Problem;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Looks at the properties of a workbook that would change what its cells mean. */
final class WorkbookHandler extends DefaultHandler {
    private final Content content;

    WorkbookHandler(Content content) {
        this.content = content;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        String from1904 = attributes.getValue("date1904");
        if (local.equals("workbookPr")
                && from1904 != null
                && !from1904.equals("0")
                && !from1904.equals("false")) {
            throw content.problem(Problem.DAYS_FROM_1904);
        }
    }
}
