package dev.cairn.cli;

import dev.cairn.action.Done;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.plan.MakePlans;
import dev.cairn.action.plan.PlanResult;
import dev.cairn.action.plan.PlanResult.Fate;
import dev.cairn.cli.text.Figures;
import dev.cairn.cli.text.WorkspaceText;
import dev.cairn.pack.RunningRules;
import dev.cairn.work.Cancel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Plans everybody in the workspace as one step. */
final class AllPlans {
  private final CommonOptions common;
  private final Page page;
  private final Office office;
  private final PacksInForce packs;

  AllPlans(CommonOptions common, Page page, Office office, PacksInForce packs) {
    this.common = common;
    this.page = page;
    this.office = office;
    this.packs = packs;
  }

  int make(ActingOptions acting, int threads, Cancel cancel) {
    RoundProgress progress = new RoundProgress(page);
    List<PlanResult> results = new ArrayList<>();
    Map<String, String> names = new java.util.TreeMap<>();
    Done done =
        office.change(
            acting,
            (workspace, desk) -> {
              packs.note(workspace, desk);
              RunningRules rules = packs.rules(workspace);
              MakePlans plans = MakePlans.ofAll(rules, threads, cancel, _ -> progress.step());
              Done planned = desk.act(acting.request(desk::newRequest), plans);
              results.addAll(plans.results());
              for (Row row : workspace.tables().all(Table.ATHLETE)) {
                names.put(row.text("subject"), row.text("file_id"));
              }
              return planned;
            });
    progress.clear();
    return answer(done, results, names);
  }

  private int answer(Done done, List<PlanResult> results, Map<String, String> names) {
    boolean refused = results.stream().anyMatch(result -> result.fate() == Fate.REFUSED);
    if (common.json()) {
      results.forEach(result -> office.write(result.line()));
    } else if (done.repeated()) {
      office.answer(done, () -> "");
    } else {
      page.out().print(text(results, names));
    }
    return refused ? Exit.REFUSED : Exit.DONE;
  }

  private String text(List<PlanResult> results, Map<String, String> names) {
    List<List<String>> rows = new ArrayList<>();
    Map<Fate, Integer> count = new EnumMap<>(Fate.class);
    for (PlanResult result : results) {
      count.merge(result.fate(), 1, Integer::sum);
      String id = names.getOrDefault(result.athlete().text(), "");
      if (result.fate() != Fate.SAME) {
        rows.add(List.of(id, result.fate().word().replace('_', ' ')));
      }
    }
    StringJoiner tally = new StringJoiner(", ");
    count.forEach((fate, times) -> tally.add(times + " " + fate.word().replace('_', ' ')));
    String last = Figures.athletes(results.size()) + ": " + tally + ".\n";
    return rows.isEmpty()
        ? last
        : new WorkspaceText(page.ink()).table(List.of("athlete", "plan"), rows) + "\n" + last;
  }
}
