package org.cumbre.annotate.entity;

import java.util.function.Supplier;

/** Takes for a person's each name to which a model gives a fair chance to be one. */
final class LikelyPeople implements PersonNames {

    /** Under it were one person and 27 others of 96 such names in UD_Spanish-PUD and UD_Spanish-GSD, none and 22 of 93 in news. */
    private static final double FAIR = 0.25;

    private final Supplier<NameModel> model;
    private final NameFeatures features;

    /** @param model asked for with each name: it may still be read when the first articles need none */
    LikelyPeople(Supplier<NameModel> model, NameFeatures features) {
        this.model = model;
        this.features = features;
    }

    @Override
    public boolean person(NameRun run) {
        return model.get().probability(NameKind.PERSON, features.of(run)) >= FAIR;
    }
}
