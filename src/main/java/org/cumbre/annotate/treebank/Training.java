package org.cumbre.annotate.treebank;

import opennlp.tools.util.TrainingParameters;

/** How OpenNLP's trainers are set: a hundred rounds, and silent. */
public final class Training {

    private Training() {}

    /**
     * @param algorithm as OpenNLP calls it, such as "MAXENT"
     * @param cutoff features seen less often are left out
     */
    public static TrainingParameters by(String algorithm, int cutoff) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
        parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
        parameters.put("PrintMessages", false);
        return parameters;
    }
}
