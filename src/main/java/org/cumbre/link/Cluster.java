package org.cumbre.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cumbre.event.Event;
import org.cumbre.event.Status;

/** Claims that tell of one event, each in agreement with all others. */
final class Cluster {

    /** Days between the publication of two articles beyond which a claim without a date is not about the same event. */
    static final int DAYS_APART = 10;

    /** Days between an event and the article within which a claim without a date can be about it: what is not news has its date told. */
    private static final int NEWS = 60;

    private final int number;
    private final List<Candidate> members = new ArrayList<>();
    private final Set<Sides> sides = new LinkedHashSet<>();
    private final Set<Sites> sites = new LinkedHashSet<>();
    private final Set<String> articles = new HashSet<>();
    private final TreeSet<Long> datedPublished = new TreeSet<>();
    private final TreeSet<Long> undatedPublished = new TreeSet<>();
    private Days days = Days.UNKNOWN;
    private long lastPlanned = Long.MIN_VALUE;
    private long firstOccurred = Long.MAX_VALUE;

    Cluster(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    void add(Candidate member) {
        members.add(member);
        sides.add(member.sides());
        sites.add(member.sites());
        articles.add(member.article());
        member.published().ifPresent((member.days().known() ? datedPublished : undatedPublished)::add);
        days = days.common(member.days());
        if (member.claim().status() == Status.PLANNED) {
            lastPlanned = Math.max(lastPlanned, member.published().orElse(Long.MAX_VALUE));
        } else if (member.claim().status() == Status.OCCURRED) {
            firstOccurred = Math.min(firstOccurred, member.published().orElse(Long.MIN_VALUE));
        }
    }

    boolean agreesWith(Candidate candidate) {
        return days.overlaps(candidate.days())
                && (candidate.days().known()
                        || (news(candidate) && publishedNear(candidate) && statusAgrees(candidate)))
                && sites.stream().allMatch(candidate.sites()::agrees)
                && sides.stream().allMatch(other -> sidesAgree(other, candidate));
    }

    /** How well a claim that agrees fits, the higher the better. */
    int likeness(Candidate candidate) {
        return (sides.stream().anyMatch(candidate.sides()::equalTo) ? 16 : 0)
                + (sites.stream().anyMatch(candidate.sites()::shares) ? 8 : 0)
                + (articles.contains(candidate.article()) ? 4 : 0)
                + (members.get(0).claim().status() == candidate.claim().status() ? 2 : 0);
    }

    Event event() {
        return new EventAssembly(members).event();
    }

    /** Part of those who took part is enough on the same known day; with nobody named, it takes the same article and place. */
    private boolean sidesAgree(Sides other, Candidate candidate) {
        if (other.isEmpty() && candidate.sides().isEmpty()) {
            return articles.contains(candidate.article()) && sites.stream().anyMatch(candidate.sites()::shares);
        }
        return other.agrees(candidate.sides())
                || (days.singleDay()
                        && candidate.days().singleDay()
                        && (other.partOf(candidate.sides()) || candidate.sides().partOf(other)));
    }

    private boolean news(Candidate candidate) {
        if (!days.known() || candidate.published().isEmpty()) {
            return true;
        }
        long published = candidate.published().getAsLong();
        return days.first() - NEWS <= published && published <= days.last() + NEWS;
    }

    /** In the same article, or within ten days of all claims without a date, or of one with a date. */
    private boolean publishedNear(Candidate candidate) {
        if (articles.contains(candidate.article())) {
            return true;
        }
        if (candidate.published().isEmpty()) {
            return false;
        }
        long day = candidate.published().getAsLong();
        if (!undatedPublished.isEmpty()) {
            return Math.max(day, undatedPublished.last()) - Math.min(day, undatedPublished.first()) <= DAYS_APART;
        }
        Long nearest = datedPublished.ceiling(day - DAYS_APART);
        return nearest != null && nearest <= day + DAYS_APART;
    }

    /** Without a date, what is planned and what has happened are one event only if the plan was published before. */
    private boolean statusAgrees(Candidate candidate) {
        return switch (candidate.claim().status()) {
            case OCCURRED -> lastPlanned < candidate.published().orElse(Long.MIN_VALUE);
            case PLANNED -> candidate.published().orElse(Long.MAX_VALUE) < firstOccurred;
            default -> true;
        };
    }
}
