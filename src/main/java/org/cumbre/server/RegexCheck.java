package org.cumbre.server;

import java.util.ArrayDeque;
import java.util.Deque;

/** Tells regular expressions that are matched in good time from those that try again and again: matching cannot be stopped from outside. */
final class RegexCheck {

    private static final int UNLIMITED_AT_MOST = 2;

    private RegexCheck() {}

    /** At most two repetitions without a limit, none of them of a group that repeats or has alternatives, and no back references. */
    static boolean ends(String pattern) {
        Deque<Boolean> groups = new ArrayDeque<>(); // whether what is open so far could match one text in two ways
        boolean ambiguous = false;
        boolean afterGroup = false;
        int unlimited = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            boolean group = false;
            if (c == '\\') {
                i++;
                if (i < pattern.length() && (Character.isDigit(pattern.charAt(i)) || pattern.charAt(i) == 'k')) {
                    return false;
                }
            } else if (c == '[') {
                i = Math.max(i, pattern.indexOf(']', i + 2));
            } else if (c == '(') {
                groups.push(ambiguous);
                ambiguous = false;
            } else if (c == ')' && !groups.isEmpty()) {
                group = ambiguous;
                ambiguous |= groups.pop();
            } else if (c == '|') {
                ambiguous = true;
            } else if (c == '*' || c == '+' || c == '{') {
                if (afterGroup) {
                    return false;
                }
                ambiguous = true;
                unlimited++;
            } else if (c == '?') {
                ambiguous = true;
            }
            afterGroup = group;
        }
        return unlimited <= UNLIMITED_AT_MOST;
    }
}
