package dev.cairn.cli.text;

import dev.cairn.action.rules.Blast;
import dev.cairn.action.rules.Blast.Affected;
import dev.cairn.action.rules.RulesHere.Standing;
import dev.cairn.pack.Decided;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.Modifier.Effect;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.pack.RedLine;
import dev.cairn.pack.origin.Agreed;
import dev.cairn.pack.origin.AgreedTemplate;
import dev.cairn.pack.origin.Sets;
import dev.cairn.pack.origin.SignOff;
import dev.cairn.pack.shelf.PackStatus;
import dev.cairn.pack.shelf.TriedCase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Rules and what a decision about one would do, as a terminal shows them. */
public final class RulesText {
  private static final int MOST = 20;

  private final WorkspaceText tables;

  public RulesText(Ink ink) {
    this.tables = new WorkspaceText(ink);
  }

  public String list(Standing now) {
    List<List<String>> rows = new ArrayList<>();
    for (Modifier modifier : now.rules().modifiers()) {
      rows.add(
          List.of(
              modifier.id(),
              modifier.packId(),
              modifier.off() == null ? values(modifier) : "off",
              state(modifier)));
    }
    for (RedLine line : now.rules().redLines()) {
      rows.add(List.of(line.id(), line.packId(), "no plan is made", "red line"));
    }
    now.rules()
        .templates()
        .values()
        .forEach(template ->
            rows.add(
                List.of(
                    template.id(),
                    "",
                    template.minWeeks()
                        + (" to " + template.maxWeeks() + " weeks" + agreed(template)),
                    "template")));
    StringBuilder text =
        new StringBuilder(tables.table(List.of("rule", "pack", "does", "state"), rows));
    for (PackStatus idle : now.idle()) {
      if (idle.problem() != null) {
        text.append("\nDecided, but it no longer fits and counts nothing: ")
            .append(idle.problem().message())
            .append(". Maybe decide anew.\n");
      }
    }
    return text.toString();
  }

  /** What coaches agreed to change in a template. */
  private static String agreed(RaceTemplate template) {
    StringBuilder text = new StringBuilder();
    for (AgreedTemplate agreed : template.agreed()) {
      for (Sets.Changed one : agreed.changes()) {
        text.append("; ").append(one.value().word()).append(' ').append(one.now());
        text.append(", was ").append(one.was());
      }
      text.append(", agreed on by coaches: ").append(agreed.provenance().rule());
    }
    return text.toString();
  }

  private static String values(Modifier modifier) {
    StringJoiner values = new StringJoiner(", ");
    for (Effect effect : modifier.effects()) {
      values.add(effect.quantity().word() + " " + number(effect.value()));
    }
    return values.toString();
  }

  private static String state(Modifier modifier) {
    List<Decided> decided = modifier.decided();
    if (decided.isEmpty()) {
      return modifier.status();
    }
    Decided last = decided.getFirst();
    return "decided by " + last.signed().by() + ", " + last.signed().on();
  }

  public String show(Modifier modifier, List<TriedCase> cases) {
    StringBuilder text = new StringBuilder();
    text.append(modifier.name()).append(" (").append(modifier.id()).append(", pack ");
    text.append(modifier.packId()).append(")\n\n");
    Decided off = modifier.off();
    text.append(off == null ? "" : "Switched off by " + signed(off) + ".\n");
    text.append("applies when ").append(modifier.condition().text()).append('\n');
    for (Effect effect : modifier.effects()) {
      text.append("sets ").append(effect.quantity().plain()).append(' ');
      text.append(effect.operation().name().toLowerCase(Locale.ROOT).replace('_', ' '));
      text.append(' ').append(number(effect.value())).append(", range ");
      text.append(number(effect.low())).append(" to ").append(number(effect.high()));
      Decided chosen = effect.chosen();
      text.append(
          chosen == null ? "" : "; chosen by " + signed(chosen) + ", was " + number(chosen.was()));
      Agreed agreed = effect.agreed();
      text.append(agreed == null ? "\n" : "; agreed on by coaches: " + agreed(agreed) + "\n");
    }
    text.append("because ").append(modifier.reason()).append('\n');
    text.append("evidence, grade ").append(modifier.evidence().grade()).append(", checked ");
    text.append(modifier.evidence().checked()).append(": ");
    text.append(modifier.evidence().citation()).append("\n\n");
    List<List<String>> rows = new ArrayList<>();
    for (TriedCase one : cases) {
      if (one.rule().equals(modifier.id()) && one.kind().equals("modifier")) {
        rows.add(
            List.of(
                one.id(), one.given().toString(), one.got(), one.passed() ? "passes" : "fails"));
      }
    }
    return text + tables.table(List.of("case", "given", "applies", ""), rows);
  }

  private static String agreed(Agreed agreed) {
    String was = Double.isNaN(agreed.was()) ? "" : ", was " + number(agreed.was());
    return agreed.provenance().grounds().brief()
        + ", signed by "
        + String.join(", ", agreed.provenance().signOffs().stream().map(SignOff::name).toList())
        + was;
  }

  private static String signed(Decided decided) {
    String reason = decided.signed().reason();
    return decided.signed().by()
        + " on "
        + decided.signed().on()
        + (reason.isBlank() ? "" : " (" + reason + ")");
  }

  public String blast(Blast blast) {
    StringBuilder text = new StringBuilder();
    for (TriedCase one : blast.failing()) {
      text.append("The case ").append(one.id()).append(" would fail: ").append(one.got());
      text.append(". This forbids the change.\n");
    }
    List<List<String>> rows = new ArrayList<>();
    for (Affected one : blast.affected().stream().limit(MOST).toList()) {
      rows.add(
          List.of(
              one.athleteId(),
              one.race().word() + ", " + one.weeks() + " weeks",
              km(one.before()),
              km(one.after()),
              also(one)));
    }
    text.append(tables.table(List.of("athlete", "plan", "peak km", "then", "also"), rows));
    if (blast.affected().size() > MOST) {
      text.append(blast.affected().size() - MOST).append(" more.\n");
    }
    text.append(rows.isEmpty() ? "" : "\n");
    text.append(tally(blast)).append('\n');
    return text.toString();
  }

  private static String tally(Blast blast) {
    return Figures.athletes(blast.athletes())
        + ": "
        + blast.changed()
        + " would run otherwise, "
        + blast.reasons()
        + " would be told other reasons, "
        + blast.identical()
        + " stay the same to the byte; "
        + blast.stale()
        + " approvals would go stale, "
        + blast.refusals()
        + " would be refused.";
  }

  private static String also(Affected one) {
    if (one.lived()) {
      return "under way, stays";
    }
    if (one.after() == null) {
      return "refused";
    }
    return one.approvalStale() ? "approval goes stale" : "";
  }

  private static String km(dev.cairn.action.rules.@Nullable Figures figures) {
    return figures == null
        ? "-"
        : BigDecimal.valueOf(figures.peak(), 3).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  private static String number(double value) {
    return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
