package org.pooledfund.pack.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pooledfund.pack.SamplePacks;
import org.pooledfund.pack.pdf.PackPdfTest.Example;

class PackPageTest {
    @Test
    void isOneFileThatLoadsNothing() {
        String page = page(Example.SAMPLE);
        assertTrue(
                page.startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">"), page.substring(0, 80));
        assertTrue(page.contains("content=\"default-src 'none'; "), "no policy");
        for (String loading : List.of("<link", "<script", " src=", "url(", "@import", "bookmark")) {
            assertFalse(page.contains(loading), loading);
        }
        assertFalse(page.contains("-fs-") || page.contains("@page"), "rules for paper");
    }

    @Test
    void hasTheFiguresOfThePdf() {
        String page = page(Example.SAMPLE);
        assertTrue(page.contains("<h1>Northmere Health and Care Pooled Fund</h1>"));
        assertTrue(page.contains("<td class=\"n\">56,722,000</td>"));
        assertTrue(page.contains("<span><span aria-hidden=\"true\">(60,000)</span>"
                + "<span class=\"spoken\">minus 60,000</span></span>"));
    }

    @Test
    void saysThatItIsADraft() {
        assertTrue(page(Example.SAMPLE)
                .contains("Draft, version 1: not approved, figures may change</p>"));
        assertFalse(page(SamplePacks.asFinal(SamplePacks.sample())).contains("draft-note\" "));
    }

    @Test
    void everyTableAndChartScrollsByItselfUnderANameOfItsOwn() {
        String page = page(Example.NASTY);
        Matcher region = Pattern.compile("<div aria-label=\"([^\"]+)\" class=\"scroll\""
                        + " role=\"region\" tabindex=\"0\"><(table|svg)")
                .matcher(page);
        Set<String> names = new HashSet<>();
        while (region.find()) {
            assertTrue(names.add(region.group(1)), region.group(1));
        }
        int tables = page.split("<table class=\"data", -1).length - 1;
        int charts = page.split("<svg", -1).length - 1;
        assertEquals(tables + charts, names.size());
        assertTrue(tables > 3, tables + " tables");
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameBytesWhereverItRuns(Example example) {
        byte[] here = PackPage.render(example.pack, PackPdfTest.TEMPLATES);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertArrayEquals(here, PackPage.render(example.pack, PackPdfTest.TEMPLATES));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void textFromALedgerIsNeverMarkUp() {
        assertFalse(page(Example.NASTY).contains("<script"));
    }

    private static String page(Example example) {
        return page(example.pack);
    }

    private static String page(org.pooledfund.pack.Pack pack) {
        return new String(PackPage.render(pack, PackPdfTest.TEMPLATES), StandardCharsets.UTF_8);
    }
}
