package dev.cairn.cli;

import dev.cairn.action.Records;
import dev.cairn.action.sample.DrawSample;
import dev.cairn.action.sample.Week;
import dev.cairn.cli.text.WorkspaceText;
import dev.cairn.json.Canonical;
import dev.cairn.ledger.OpaqueId;
import dev.cairn.review.RiskReason;
import dev.cairn.review.WeekReview;
import dev.cairn.review.WorkItem;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Lists the plans of a coach's week. What others said of them does not show. */
@Command(
    name = "week",
    header = "List the plans of a coach's week, without what others said of them.",
    description = {
      "The week is drawn when it is asked for first. Some of its plans were judged by another",
      "coach, or long ago by this one; nothing tells which, nor what was said."
    })
final class ReviewWeekList implements Callable<Integer> {
  private final CommonOptions common;
  private final Page page;
  private final Office office;
  private final PacksInForce packs;

  @Mixin private ActingOptions acting = new ActingOptions();

  ReviewWeekList(CommonOptions common, Page page, Office office, PacksInForce packs) {
    this.common = common;
    this.page = page;
    this.office = office;
    this.packs = packs;
  }

  @Override
  public Integer call() {
    WeekReview week =
        office.change(
            acting,
            (workspace, desk) -> {
              packs.note(workspace, desk);
              desk.act(acting.request(desk::newRequest), new DrawSample(packs.reviewing()));
              String coach = desk.knownCoach().map(OpaqueId::hex).orElse("");
              return workspace.read(() ->
                  new Week(
                          new Records(workspace),
                          packs.reviewing().rules(),
                          coach,
                          office.today(),
                          office.zone())
                      .read());
            });
    if (common.json()) {
      week.open().forEach(one -> office.write(json(one)));
    } else if (week.open().isEmpty()) {
      page.out().print("No plan waits for a word this week.\n");
    } else {
      page.out()
          .print(
              new WorkspaceText(page.ink())
                  .table(
                      List.of("athlete", "", "race", "weeks", ""),
                      week.open().stream().map(ReviewWeekList::cells).toList()));
    }
    return Exit.DONE;
  }

  private static List<String> cells(WorkItem one) {
    return List.of(
        one.athleteId(),
        one.name() + ", " + one.age(),
        one.race(),
        Integer.toString(one.weeks()),
        String.join(", ", one.reasons().stream().map(RiskReason::badge).toList()));
  }

  private static byte[] json(WorkItem one) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("athleteId", one.athleteId()).put("plan", one.plan()).put("race", one.race());
    ArrayNode flags = line.putArray("redFlags");
    one.redFlags().forEach(flag -> flags.add(flag.factor()));
    return Canonical.bytes(line);
  }
}
