package io.github.keikaku.plan.model.municipality;

/** The check digit computed once more, in another way: each remainder looked up in the table of what 11 leaves. */
final class CheckDigits {

    /** The last digit of 11 less the remainder, for the remainders from 0 to 10. */
    private static final String BY_REMAINDER = "10987654321";

    private CheckDigits() {}

    static int of(String fiveDigits) {
        return BY_REMAINDER.charAt(remainder(fiveDigits)) - '0';
    }

    static int remainder(String fiveDigits) {
        int number = Integer.parseInt(fiveDigits, 10);
        int sum = 6 * (number / 10000)
                + 5 * (number / 1000 % 10)
                + 4 * (number / 100 % 10)
                + 3 * (number / 10 % 10)
                + 2 * (number % 10);
        return sum % 11;
    }

    /** Whether two remainders are the two that have one check digit. */
    static boolean shareADigit(String one, String two) {
        return remainder(one) + remainder(two) == 10 && remainder(one) * remainder(two) == 0;
    }

    /** The digits with one of them turned by some places, so that it differs. */
    static String slip(String digits, int position, int by) {
        int digit = (digits.charAt(position) - '0' + by) % 10;
        return digits.substring(0, position) + digit + digits.substring(position + 1);
    }
}
