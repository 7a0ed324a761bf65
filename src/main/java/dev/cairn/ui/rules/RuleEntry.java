package dev.cairn.ui.rules;

import dev.cairn.action.rules.Proposal;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.Modifier.Effect;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.pack.RedLine;
import dev.cairn.ui.control.SourceIcon;
import dev.cairn.ui.office.RulesCase;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * A rule in the list.
 *
 * @param line what it does, in a few words
 * @param state a key of its words: active, decided, off, draft, fixed
 */
record RuleEntry(Kind kind, String id, String name, String line, String pack, String state) {
  private static final Words WORDS = Words.of(RuleEntry.class);

  enum Kind {
    MODIFIER,
    REDLINE,
    TEMPLATE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static List<RuleEntry> all(RulesCase rules) {
    List<RuleEntry> all = new ArrayList<>();
    for (Modifier modifier : rules.standing().rules().modifiers()) {
      all.add(
          new RuleEntry(
              Kind.MODIFIER,
              modifier.id(),
              modifier.name(),
              does(modifier),
              modifier.packId(),
              state(modifier, rules.drafts().get(modifier.id()))));
    }
    for (RedLine line : rules.standing().rules().redLines()) {
      all.add(
          new RuleEntry(
              Kind.REDLINE,
              line.id(),
              plain(line.id()),
              WORDS.text("list.redline"),
              line.packId(),
              "fixed"));
    }
    for (RaceTemplate template : rules.standing().rules().templates().values()) {
      all.add(
          new RuleEntry(
              Kind.TEMPLATE,
              template.id(),
              template.name(),
              WORDS.text("list.template", template.minWeeks(), template.maxWeeks()),
              "",
              "active"));
    }
    return all;
  }

  static String plain(String id) {
    String words = id.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String state(
      Modifier modifier, @org.jspecify.annotations.Nullable Proposal draft) {
    if (draft != null) {
      return "draft";
    }
    if (modifier.off() != null) {
      return "off";
    }
    return modifier.decided().isEmpty() ? "active" : "decided";
  }

  private static String does(Modifier modifier) {
    StringJoiner line = new StringJoiner(", ");
    for (Effect effect : modifier.effects()) {
      line.add(EffectWords.brief(effect.quantity(), effect.operation(), effect.value()));
    }
    return line.toString();
  }

  SourceIcon icon() {
    return switch (kind) {
      case TEMPLATE -> SourceIcon.TEMPLATE;
      case REDLINE -> SourceIcon.PACK_DATA;
      case MODIFIER -> state.equals("active") ? SourceIcon.MODIFIER : SourceIcon.COACH_RULE;
    };
  }

  String stateWord() {
    return WORDS.text("state." + state);
  }

  /** Whether every word of a filter is somewhere in name, id, kind, pack, what it does or state. */
  boolean fits(String filter) {
    String all =
        String.join(
                " ",
                name,
                id,
                line,
                pack,
                stateWord(),
                WORDS.text("kind." + kind.word()),
                icon().word())
            .toLowerCase(Locale.ROOT);
    for (String word : filter.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
      if (!all.contains(word)) {
        return false;
      }
    }
    return true;
  }

  String sentence() {
    return WORDS.text("list.sentence", name, WORDS.text("kind." + kind.word()), line, stateWord());
  }
}
