package org.pooledfund.published;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A provider that both bodies pay, with its own invoice numbers and weekly rates. */
final class Provider {
    private static final List<String> FIRST = List.of(
            "Alderbeck",
            "Brockhurst",
            "Cawthwaite",
            "Dunmere",
            "Eskham",
            "Fallowby",
            "Garthside",
            "Hollin Bank",
            "Inglewray",
            "Kestrel",
            "Larkhill",
            "Merebrook",
            "Nettlefold",
            "Osmotherby",
            "Pendlewick",
            "Quarrydene",
            "Ravenscar Road",
            "Silverholme",
            "Thornthwaite",
            "Ullsby",
            "Vale of Wray",
            "Winterfold",
            "Yewdale",
            "A & J",
            "St Oswin's");
    private static final List<String> SECOND = List.of(
            "Care",
            "Nursing Home",
            "Homecare",
            "Support",
            "Lodge",
            "Residential & Day Care",
            "Supported Living",
            "Community Equipment",
            "Advocacy",
            "Reablement",
            "House",
            "Domiciliary Services and Respite Care");
    private static final List<String> LAST =
            List.of("Ltd", "Limited", "", "CIC", "LLP", "(North) Ltd", "Trust");

    private final String name;
    private final int company;
    private final Numbering numbering;
    private final int start;
    private final String partnerName;
    private final String hostName;
    private final long[] ratePence;
    private final String scheme;
    private int serial;

    private Provider(String name, Draw draw) {
        this.name = name;
        this.company = draw.between(3_000_000, 9_999_999);
        this.numbering = draw.of(List.of(Numbering.values()));
        this.start = draw.between(0, 400);
        this.partnerName = written(draw);
        this.hostName = draw.percent(3) ? draw.of(FIRST) + " Group" : written(draw);
        this.ratePence = new long[] {
            draw.between(40, 130) * 1_000L,
            draw.between(500, 1_400) * 100L + draw.between(0, 99),
            76_543
        };
        this.scheme = "S" + String.format(Locale.ROOT, "%02d", draw.between(1, 12));
    }

    static List<Provider> market(int count, Draw draw) {
        List<Provider> all = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (all.size() < count) {
            String name = (draw.of(FIRST) + " " + draw.of(SECOND) + " " + draw.of(LAST)).strip();
            String place = names.size() > 1_500 ? " " + names.size() : "";
            if (names.add(name + place)) {
                all.add(new Provider(name + place, draw));
            }
        }
        return all;
    }

    private String written(Draw draw) {
        String cut = name.substring(0, Math.min(name.length(), 40));
        return switch (draw.between(1, 9)) {
            case 1 -> name.toUpperCase(Locale.ROOT);
            case 2 -> cut.toUpperCase(Locale.ROOT).replace("LIMITED", "LTD");
            case 3 -> "UK" + company + "01 : " + name;
            case 4 -> name.toUpperCase(Locale.ROOT) + ":0" + company;
            case 5 -> name.replace("&", "and").replace(" Ltd", " Limited");
            case 6 -> name.replace(" Limited", " Ltd.").replace(" ", "  ");
            default -> name;
        };
    }

    String nextNumber() {
        return numbering.number(start, serial++);
    }

    String partnerName() {
        return partnerName;
    }

    String hostName() {
        return hostName;
    }

    String scheme() {
        return scheme;
    }

    long ratePence(Draw draw) {
        return ratePence[draw.between(0, ratePence.length - 1)];
    }
}
