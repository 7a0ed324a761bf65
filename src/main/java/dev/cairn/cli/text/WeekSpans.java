package dev.cairn.cli.text;

import java.util.List;

/** Numbers of weeks in rising order as a sentence has them. */
final class WeekSpans {
  private WeekSpans() {}

  /** "2-4, 6": neighbours joined. */
  static String text(List<Integer> numbers) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < numbers.size(); i++) {
      int from = numbers.get(i);
      while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
        i++;
      }
      text.append(text.isEmpty() ? "" : ", ").append(from);
      text.append(numbers.get(i) == from ? "" : "-" + numbers.get(i));
    }
    return text.toString();
  }
}
