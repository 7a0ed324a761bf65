package dev.cairn.ui.rules;

import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.RuleRoom;
import dev.cairn.ui.office.SampleOffice;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.task.Door;
import java.util.ArrayList;
import java.util.List;

/** The model of the page of rules with sample athletes, with everything done on the spot. */
final class Deciding {
  static final String RULE = "earlier-injury";

  final MemoryWorkspace memory = new MemoryWorkspace();
  final Setting setting = new Setting();
  final Office office;
  final RulesModel model;
  final List<String> said = new ArrayList<>();

  Deciding(String... athletes) {
    this(Door.onTheSpot(), athletes);
  }

  Deciding(Door door, String... athletes) {
    this.office = SampleOffice.in(memory, athletes);
    this.model = new RulesModel(new RuleRoom(office), door);
    model.onSaid(said::add);
  }

  Deciding open(String rule) {
    model.start();
    model.select(rule);
    return this;
  }
}
