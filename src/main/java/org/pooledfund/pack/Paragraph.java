package org.pooledfund.pack;

/** One paragraph of plain text; mark-up in it is shown, never obeyed. */
public record Paragraph(String text) implements Block {}
