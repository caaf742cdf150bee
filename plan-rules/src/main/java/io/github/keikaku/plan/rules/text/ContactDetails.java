package io.github.keikaku.plan.rules.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Telephone numbers and mail addresses in a text, in either width. Only what can hardly be anything else counts: a
 * telephone number has ten or eleven digits, begins with 0 and is written in three groups, or is a bare mobile number.
 * Numbers that are free or the same all over the country (0120, 0800, 0570) belong to no person.
 */
final class ContactDetails {

    private static final int FIXED = 10;
    private static final int MOBILE = 11;

    private static final String HYPHENS = "-‐‑‒–—−ーｰ";
    private static final String SEPARATORS = HYPHENS + "()";

    private final String text;

    private ContactDetails(String text) {
        this.text = text;
    }

    /** What a text holds: TELEPHONE, MAIL. */
    static List<String> in(String text) {
        ContactDetails details = new ContactDetails(text);
        boolean telephone = (details.startsNumber('0') || details.startsNumber('０')) && details.hasTelephone();
        boolean mail = (text.indexOf('@') >= 0 || text.indexOf('＠') >= 0) && details.hasMail();
        if (!telephone && !mail) {
            return List.of();
        }
        List<String> kinds = new ArrayList<>();
        if (telephone) {
            kinds.add("TELEPHONE");
        }
        if (mail) {
            kinds.add("MAIL");
        }
        return kinds;
    }

    /** Whether some zero has no digit before it. Most texts with figures have none, and are not looked at any further. */
    private boolean startsNumber(char zero) {
        int i = text.indexOf(zero);
        while (i >= 0 && isDigit(i - 1)) {
            i = text.indexOf(zero, i + 1);
        }
        return i >= 0;
    }

    private boolean hasTelephone() {
        for (int i = 0; i < text.length(); ) {
            if (!isDigit(i)) {
                i++;
                continue;
            }
            int end = endOfNumber(i);
            if (at(i) == '0' && !isJoined(i - 1) && !isJoined(end) && isTelephone(i, end)) {
                return true;
            }
            i = end;
        }
        return false;
    }

    /** Behind digits that are joined by single separators. */
    private int endOfNumber(int start) {
        int end = start;
        while (isDigit(end) || (isSeparator(end) && isDigit(end + 1))) {
            end++;
        }
        return end;
    }

    private boolean isTelephone(int start, int end) {
        StringBuilder digits = new StringBuilder();
        List<Integer> groups = new ArrayList<>();
        int group = 0;
        for (int i = start; i < end && digits.length() <= MOBILE; i++) {
            if (isDigit(i)) {
                digits.append(at(i));
                group++;
            } else {
                groups.add(group);
                group = 0;
            }
        }
        groups.add(group);
        return isOfOneHousehold(digits) && (groups.size() == 1 ? isMobile(digits) : isGrouped(groups, digits));
    }

    private static boolean isGrouped(List<Integer> groups, CharSequence digits) {
        boolean length = digits.length() == FIXED || isMobile(digits);
        return length && groups.size() == 3 && groups.get(0) >= 2 && groups.get(2) == 4;
    }

    private static boolean isMobile(CharSequence digits) {
        return digits.length() == MOBILE && "5789".indexOf(digits.charAt(1)) >= 0 && digits.charAt(2) == '0';
    }

    private static boolean isOfOneHousehold(CharSequence digits) {
        String number = digits.toString();
        return !number.startsWith("0120") && !number.startsWith("0800") && !number.startsWith("0570");
    }

    private boolean hasMail() {
        for (int i = 1; i < text.length(); i++) {
            if (at(i) == '@' && isInMail(i - 1) && hasDomain(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** A name with a point, and at least two letters behind the last. */
    private boolean hasDomain(int start) {
        int end = start;
        int point = -1;
        while (end < text.length() && isInMail(end)) {
            point = at(end) == '.' && isLetter(end + 1) && isLetter(end + 2) ? end : point;
            end++;
        }
        return point > start;
    }

    private boolean isInMail(int i) {
        return isDigit(i) || isLetter(i) || ".-_+%".indexOf(at(i)) >= 0;
    }

    private boolean isJoined(int i) {
        return isDigit(i) || at(i) == '-' || at(i) == '/';
    }

    private boolean isSeparator(int i) {
        return SEPARATORS.indexOf(at(i)) >= 0;
    }

    private boolean isDigit(int i) {
        return at(i) >= '0' && at(i) <= '9';
    }

    private boolean isLetter(int i) {
        return (at(i) >= 'A' && at(i) <= 'Z') || (at(i) >= 'a' && at(i) <= 'z');
    }

    /** A character in its ASCII form if it has one; a line break before and behind the text. */
    private char at(int i) {
        if (i < 0 || i >= text.length()) {
            return '\n';
        }
        char c = text.charAt(i);
        return c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
    }
}
