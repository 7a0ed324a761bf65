package dev.cairn.pack.read;

import dev.cairn.pack.EditRules;
import dev.cairn.pack.EditRules.Bending;
import dev.cairn.pack.EditRules.EditReason;
import dev.cairn.pack.EditRules.How;
import dev.cairn.pack.PackRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads what a coach may change, out of rules/review.json. */
final class EditsReader {
  private EditsReader() {}

  static EditRules rules(Entry file) throws PackRefused {
    return new EditRules(
        file.whole("runsInRow"),
        file.whole("planAgainAfterDays"),
        file.whole("similarForRule"),
        bending(file),
        reasons(file));
  }

  private static List<Bending> bending(Entry file) throws PackRefused {
    List<Bending> bending = new ArrayList<>();
    Set<String> rules = new TreeSet<>();
    for (Entry entry : file.list("rules")) {
      How how = entry.field("coach").word(How.values(), How::word);
      Bending rule = new Bending(entry.text("rule"), how, entry.text("reason"));
      if (!rules.add(rule.rule())) {
        throw ReviewReader.twice(entry, "rule", rule.rule());
      }
      bending.add(rule);
    }
    return bending;
  }

  private static List<EditReason> reasons(Entry file) throws PackRefused {
    List<EditReason> reasons = new ArrayList<>();
    Set<String> codes = new TreeSet<>();
    for (Entry entry : file.list("reasons")) {
      EditReason reason =
          new EditReason(entry.text("code"), entry.text("name"), entry.flag("staysEmpty"));
      if (!codes.add(reason.code())) {
        throw ReviewReader.twice(entry, "code", reason.code());
      }
      reasons.add(reason);
    }
    return reasons;
  }
}
