package dev.cairn.strength.rule;

import java.util.List;

/** Which sets, in words. */
final class SetNumbers {
  private SetNumbers() {}

  /** "set 2", "sets 1 to 5" or "sets 1, 3". */
  static String words(List<Integer> numbers) {
    int first = numbers.getFirst();
    int last = numbers.getLast();
    if (numbers.size() == 1) {
      return "set " + first;
    }
    boolean row = last - first == numbers.size() - 1;
    String some = String.join(", ", numbers.stream().map(String::valueOf).toList());
    return "sets " + (row ? first + " to " + last : some);
  }
}
