package dev.cairn.action.rules;

import dev.cairn.pack.shelf.PackShelf;
import dev.cairn.pack.shelf.TriedCase;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Cases that come out as written now, and would not after a decision. */
public final class FailingCase {
  private FailingCase() {}

  /** Those that fail now already hinder nobody from deciding. */
  public static List<TriedCase> between(List<TriedCase> now, PackShelf after) {
    SortedSet<String> broken = new TreeSet<>();
    now.stream().filter(one -> !one.passed()).forEach(one -> broken.add(name(one)));
    return after.tryCases().stream()
        .filter(one -> !one.passed() && !broken.contains(name(one)))
        .toList();
  }

  private static String name(TriedCase one) {
    return one.pack() + "/" + one.id();
  }
}
