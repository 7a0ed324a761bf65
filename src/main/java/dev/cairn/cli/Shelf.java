package dev.cairn.cli;

import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.shelf.PackStatus;
import java.util.List;

/** The packs beside the program, each brought into force or left out. */
interface Shelf {
  List<PackStatus> packs();

  RunningRules rules() throws RulesMissing;
}
