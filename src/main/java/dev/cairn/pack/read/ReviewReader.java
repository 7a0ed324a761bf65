package dev.cairn.pack.read;

import dev.cairn.pack.EditRules;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.ReviewRules;
import dev.cairn.pack.ReviewRules.AskAgain;
import dev.cairn.pack.ReviewRules.RejectReason;
import dev.cairn.pack.RiskFact;
import dev.cairn.pack.RiskFactor;
import dev.cairn.pack.TeachingRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads rules/review.json. */
final class ReviewReader {
  private ReviewReader() {}

  static ReviewRules rules(Entry file) throws PackRefused {
    Entry sample = file.field("sample");
    List<RiskFactor> factors = factors(file);
    return new ReviewRules(
        sample.whole("size"),
        sample.whole("riskPercent"),
        sample.whole("oldAfterDays"),
        factors,
        reasons(file),
        asked(file),
        edits(file),
        teaching(file, factors));
  }

  private static TeachingRules teaching(Entry file, List<RiskFactor> factors) throws PackRefused {
    Entry teaching = file.optional("teaching");
    return teaching == null ? TeachingRules.NONE : TeachingReader.rules(teaching, factors);
  }

  private static List<RiskFactor> factors(Entry file) throws PackRefused {
    List<RiskFactor> factors = new ArrayList<>();
    Set<String> ids = new TreeSet<>();
    for (Entry entry : file.list("factors")) {
      RiskFactor factor = factor(entry);
      if (!ids.add(factor.id())) {
        throw twice(entry, "id", factor.id());
      }
      factors.add(factor);
    }
    return factors;
  }

  private static RiskFactor factor(Entry entry) throws PackRefused {
    RiskFact fact = entry.field("fact").word(RiskFact.values(), RiskFact::word);
    RiskFactor factor =
        new RiskFactor(
            entry.text("id"),
            entry.text("name"),
            fact,
            only(entry, fact),
            entry.number("from"),
            entry.number("full"),
            entry.number("weight"),
            entry.maybeNumber("redFlagFrom"),
            entry.text("badge"),
            maybeText(entry, "badgeOfMany"),
            entry.text("reason"),
            ModifierReader.evidence(entry),
            entry.text("status"));
    Double flag = factor.redFlagFrom();
    if (flag != null && factor.part(flag) == 0) {
      throw entry
          .field("redFlagFrom")
          .refuse(
              "the red flag of " + factor.id() + " rises where the factor adds no risk yet",
              "\"from\" and \"full\" are swapped");
    }
    return factor;
  }

  private static List<String> only(Entry entry, RiskFact fact) throws PackRefused {
    Entry only = entry.optional("only");
    if (only == null) {
      return List.of();
    }
    if (!fact.named()) {
      throw only.refuse(
          fact.word() + " is one number, so nothing of it can be named here",
          "another fact was meant");
    }
    List<String> names = new ArrayList<>();
    for (Entry name : entry.list("only")) {
      names.add(name.node().asString());
    }
    return names;
  }

  private static @Nullable String maybeText(Entry entry, String name) {
    Entry found = entry.optional(name);
    return found == null ? null : found.node().asString();
  }

  private static List<RejectReason> reasons(Entry file) throws PackRefused {
    List<RejectReason> reasons = new ArrayList<>();
    Set<String> codes = new TreeSet<>();
    for (Entry entry : file.list("rejectReasons")) {
      RejectReason reason = new RejectReason(entry.text("code"), entry.text("name"));
      if (!codes.add(reason.code())) {
        throw twice(entry, "code", reason.code());
      }
      reasons.add(reason);
    }
    return reasons;
  }

  private static List<AskAgain> asked(Entry file) throws PackRefused {
    List<AskAgain> asked = new ArrayList<>();
    if (file.optional("askAgain") == null) {
      return asked;
    }
    Set<String> fields = new TreeSet<>();
    for (Entry entry : file.list("askAgain")) {
      AskAgain one =
          new AskAgain(entry.text("field"), entry.whole("afterDays"), entry.text("reason"));
      if (!fields.add(one.field())) {
        throw twice(entry, "field", one.field());
      }
      asked.add(one);
    }
    return asked;
  }

  private static EditRules edits(Entry file) throws PackRefused {
    Entry edits = file.optional("edits");
    return edits == null ? EditRules.NONE : EditsReader.rules(edits);
  }

  static PackRefused twice(Entry entry, String field, String value) throws PackRefused {
    return entry.field(field).refuse(value + " is there twice", "one of them needs another name");
  }
}
