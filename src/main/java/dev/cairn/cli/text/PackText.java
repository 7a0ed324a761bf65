package dev.cairn.cli.text;

import dev.cairn.cli.text.Table.Cell;
import dev.cairn.cli.text.Table.Column;
import dev.cairn.pack.PackProblem;
import dev.cairn.pack.shelf.PackStatus;
import dev.cairn.pack.shelf.PackStatus.Counts;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Packs, one a line, and the problems of those that are left out. */
public final class PackText {
  private static final int PAGE_WIDTH = 120;
  private static final int SHORT_HASH = 12;

  /** Every pack with its hash and content. */
  public String listed(List<PackStatus> packs) {
    return rows(packs).text(PAGE_WIDTH);
  }

  /** The same, the problems in full, and a line to sum up. */
  public String checked(List<PackStatus> packs) {
    if (packs.isEmpty()) {
      return "There is no pack in the plugins folder, so no plan can be made.\n";
    }
    StringBuilder text = new StringBuilder(listed(packs));
    for (PackStatus pack : packs) {
      PackProblem problem = pack.problem();
      if (problem != null) {
        text.append('\n').append(problem.sentence()).append('\n');
      }
    }
    int enabled = (int) packs.stream().filter(PackStatus::enabled).count();
    int left = packs.size() - enabled;
    return text.append('\n')
        .append(CalendarWords.count(enabled, "pack") + " in force")
        .append(left == 0 ? ".\n" : ", " + left + " left out.\n")
        .toString();
  }

  private static Table rows(List<PackStatus> packs) {
    Table table = new Table(List.of(Column.WORDS, Column.WORDS, Column.WORDS, Column.WORDS));
    for (PackStatus pack : packs) {
      String state =
          pack.enabled() ? content(pack.counts()) : "left out at stage " + pack.stage().word();
      table.add(
          Stream.of(pack.id(), or(pack.version()), shortened(or(pack.sha256())), state)
              .map(Cell::plain)
              .toList());
    }
    return table;
  }

  private static String or(@Nullable String known) {
    return known == null ? "-" : known;
  }

  private static String shortened(String hash) {
    return hash.length() > SHORT_HASH ? hash.substring(0, SHORT_HASH) : hash;
  }

  private static String content(Counts counts) {
    return String.join(
        ", ",
        Stream.of(
                some(counts.templates(), "template"),
                some(counts.workouts(), "workout"),
                some(counts.modifiers(), "modifier"),
                some(counts.redLines(), "red line"),
                some(counts.exercises(), "exercise"),
                some(counts.questions(), "question"),
                some(counts.cases(), "case"),
                some(counts.models(), "model"),
                some(counts.sentences(), "sentence"),
                some(counts.meetings(), "meeting"))
            .filter(part -> !part.isEmpty())
            .toList());
  }

  private static String some(int number, String one) {
    return number == 0 ? "" : CalendarWords.count(number, one);
  }
}
