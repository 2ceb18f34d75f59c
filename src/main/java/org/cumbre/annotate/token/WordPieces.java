package org.cumbre.annotate.token;

/**
 * The pieces of features that a word gives.
 *
 * @param shape capitals, digits, hyphens
 * @param firstShape the same, of the first word of a sentence
 */
record WordPieces(Piece form, Piece ambiguity, Piece shape, Piece firstShape) {

    static WordPieces of(Word word) {
        String shape = shape(word.form());
        return new WordPieces(
                Piece.of(word.form()), Piece.of(word.ambiguity()), Piece.of(shape), Piece.of("<" + shape));
    }

    private static String shape(String form) {
        boolean upper = Character.isUpperCase(form.codePointAt(0));
        boolean all = upper && form.length() > 1 && form.codePoints().noneMatch(Character::isLowerCase);
        boolean digit = form.codePoints().anyMatch(Character::isDigit);
        return (all ? "AA" : upper ? "Aa" : "aa") + (digit ? "0" : "") + (form.indexOf('-') >= 0 ? "-" : "");
    }
}
