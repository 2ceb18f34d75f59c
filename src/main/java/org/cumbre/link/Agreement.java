package org.cumbre.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cumbre.event.Status;

/** What claims that tell of one event say together, and whether another claim agrees with all of them. */
final class Agreement {

    /** Days between the publication of two articles beyond which a claim without a date is not about the same event. */
    static final int DAYS_APART = 10;

    /** Days between an event and the article within which a claim without a date can be about it: what is not news has its date told. */
    static final int NEWS = 60;

    /** Days after an event on which it is told as if it went on. */
    private static final int AFTERWARDS = 2;

    private final Candidate founder;
    private final Set<Sides> sides = new LinkedHashSet<>();
    private final Set<Sites> sites = new LinkedHashSet<>();
    private final Map<String, List<Candidate>> articles = new HashMap<>();
    private final TreeSet<Long> datedPublished = new TreeSet<>();
    private final TreeSet<Long> undatedPublished = new TreeSet<>();
    private Days days = Days.UNKNOWN;
    private long ahead = Long.MIN_VALUE;
    private boolean thoughtOf;
    private long firstOccurred = Long.MAX_VALUE;

    Agreement(Candidate founder) {
        this.founder = founder;
        add(founder);
    }

    /** Takes up what a claim says; one that was joined against what it says changes nothing. */
    void join(Candidate member) {
        if (agreesWith(member)) {
            add(member);
        }
    }

    private void add(Candidate member) {
        sides.add(member.sides());
        sites.add(member.sites());
        articles.computeIfAbsent(member.article(), article -> new ArrayList<>()).add(member);
        member.published().ifPresent((member.days().known() ? datedPublished : undatedPublished)::add);
        days = days.common(member.days());
        if (member.claim().status() == Status.PLANNED || member.claim().status() == Status.HYPOTHETICAL) {
            ahead = Math.max(ahead, member.published().orElse(Long.MAX_VALUE));
            thoughtOf |= member.claim().status() == Status.HYPOTHETICAL;
        } else if (member.claim().status() == Status.OCCURRED) {
            firstOccurred = Math.min(firstOccurred, member.published().orElse(Long.MIN_VALUE));
        }
    }

    boolean agreesWith(Candidate candidate) {
        return disagreements(candidate, true).isEmpty();
    }

    /** Why a claim does not agree, in words; nothing if it does. */
    List<String> disagreements(Candidate candidate) {
        return disagreements(candidate, false);
    }

    private List<String> disagreements(Candidate candidate, boolean oneIsEnough) {
        List<String> found = new ArrayList<>();
        if (candidate.claim().type() != founder.claim().type()) {
            found.add("another type");
        }
        if (found.isEmpty() && !days.overlaps(candidate.days())) {
            found.add("other days");
        } else if (!candidate.days().known()) {
            undatedDisagreements(candidate, found);
        }
        if (!(oneIsEnough && !found.isEmpty()) && !sites.stream().allMatch(candidate.sites()::agrees)) {
            found.add("other places");
        }
        if (!(oneIsEnough && !found.isEmpty()) && !sides.stream().allMatch(other -> sidesAgree(other, candidate))) {
            found.add("other participants");
        }
        if (!(oneIsEnough && !found.isEmpty()) && !Retelling.likely(candidate, inArticle(candidate))) {
            found.add("too little in common for one article to tell of it twice");
        }
        return found;
    }

    private void undatedDisagreements(Candidate candidate, List<String> found) {
        if (!news(candidate)) {
            found.add("no date, and the article is of another time");
        } else if (!publishedNear(candidate)) {
            found.add("no date, and not published within " + DAYS_APART + " days");
        } else if (!statusAgrees(candidate)) {
            found.add("no date, and planned after it had happened");
        }
    }

    /** How well a claim that agrees fits, the higher the better. */
    int likeness(Candidate candidate) {
        return (sameParticipants(candidate) ? 16 : 0)
                + (samePlace(candidate) ? 8 : 0)
                + (sameArticle(candidate) ? 4 : 0)
                + (founder.claim().status() == candidate.claim().status() ? 2 : 0);
    }

    boolean sameParticipants(Candidate candidate) {
        return sides.stream().anyMatch(candidate.sides()::equalTo);
    }

    boolean samePlace(Candidate candidate) {
        return sites.stream().anyMatch(candidate.sites()::shares);
    }

    boolean sameArticle(Candidate candidate) {
        return articles.containsKey(candidate.article());
    }

    /** The claims of the same article. */
    List<Candidate> inArticle(Candidate candidate) {
        return articles.getOrDefault(candidate.article(), List.of());
    }

    /** The days that all dated claims have in common. */
    Days days() {
        return days;
    }

    /**
     * Part of those who took part is enough on the same known day; with nobody named, it takes the same article and place. Where one side
     * is named by one of them alone, the days or the place have to say more than that nothing speaks against it.
     */
    private boolean sidesAgree(Sides other, Candidate candidate) {
        if (other.isEmpty() && candidate.sides().isEmpty()) {
            return sameArticle(candidate) && samePlace(candidate);
        }
        return other.sameAs(candidate.sides())
                || (other.agrees(candidate.sides()) && (daysMeet(candidate) || sitesMeet(candidate)))
                || (days.singleDay()
                        && candidate.days().singleDay()
                        && (other.partOf(candidate.sides()) || candidate.sides().partOf(other)));
    }

    private boolean daysMeet(Candidate candidate) {
        return days.close() && candidate.days().close();
    }

    private boolean sitesMeet(Candidate candidate) {
        return sites.stream().anyMatch(candidate.sites()::meets);
    }

    private boolean news(Candidate candidate) {
        if (!days.known() || candidate.published().isEmpty()) {
            return true;
        }
        long published = candidate.published().getAsLong();
        return days.first() - NEWS <= published && published <= days.last() + NEWS;
    }

    /**
     * In the same article; within ten days of all claims without a date; or else within ten days of one with a date, or of the event itself
     * where its days are known to the month.
     */
    private boolean publishedNear(Candidate candidate) {
        if (sameArticle(candidate)) {
            return true;
        }
        if (candidate.published().isEmpty()) {
            return false;
        }
        long day = candidate.published().getAsLong();
        if (!undatedPublished.isEmpty()) {
            return Math.max(day, undatedPublished.last()) - Math.min(day, undatedPublished.first()) <= DAYS_APART;
        }
        if (days.close() && days.first() - DAYS_APART <= day && day <= days.last() + DAYS_APART) {
            return true;
        }
        Long nearest = datedPublished.ceiling(day - DAYS_APART);
        return nearest != null && nearest <= day + DAYS_APART;
    }

    /**
     * Without a date, what is planned and what has happened are one event only if the plan was published before; on the very days of the event
     * it can be told as coming and as begun. What is only thought of is not what has happened.
     */
    private boolean statusAgrees(Candidate candidate) {
        return switch (candidate.claim().status()) {
            case OCCURRED ->
                ahead < candidate.published().orElse(Long.MIN_VALUE) || (!thoughtOf && underWay(candidate));
            case PLANNED -> candidate.published().orElse(Long.MAX_VALUE) < firstOccurred || underWay(candidate);
            case HYPOTHETICAL -> candidate.published().orElse(Long.MAX_VALUE) < firstOccurred;
            default -> true;
        };
    }

    private boolean underWay(Candidate candidate) {
        return days.close()
                && candidate.published().isPresent()
                && days.first() <= candidate.published().getAsLong()
                && candidate.published().getAsLong() <= days.last() + AFTERWARDS;
    }
}
