package dev.cairn.cli;

import dev.cairn.action.verdict.Queue;
import dev.cairn.cli.text.WorkspaceText;
import dev.cairn.review.QueueItem;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the plans of the workspace, what wants work first. */
@Command(name = "list", header = "List the plans to review: stale ones first, then those waiting.")
final class ReviewList implements Callable<Integer> {
  private final CommonOptions common;
  private final Page page;
  private final Office office;

  ReviewList(CommonOptions common, Page page, Office office) {
    this.common = common;
    this.page = page;
    this.office = office;
  }

  @Override
  public Integer call() {
    List<QueueItem> items = office.look(records -> new Queue(records).items());
    if (common.json()) {
      items.forEach(item -> office.write(ReviewJson.line(item)));
    } else if (items.isEmpty()) {
      page.out().print("There are no plans to review. Maybe make some with \"plan --all\".\n");
    } else {
      page.out()
          .print(
              new WorkspaceText(page.ink())
                  .table(
                      List.of("standing", "id", "name", "race", "on", ""),
                      items.stream().map(ReviewList::cells).toList()));
    }
    return Exit.DONE;
  }

  private static List<String> cells(QueueItem item) {
    return List.of(
        item.standing().word(),
        item.athleteId(),
        item.name(),
        item.race(),
        item.raceDate(),
        remarks(item));
  }

  static String remarks(QueueItem item) {
    StringJoiner remarks = new StringJoiner(", ");
    if (item.changed()) {
      remarks.add("days changed by a coach");
    }
    if (item.outdated()) {
      remarks.add("the athlete's file changed since");
    }
    return remarks.toString();
  }
}
