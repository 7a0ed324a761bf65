package dev.cairn.app;

import dev.cairn.cli.FolderShelf;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.ReviewPack;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.SentencePack;
import dev.cairn.pack.StrengthRules;
import dev.cairn.pack.meeting.Meetings;
import dev.cairn.pack.shelf.PackShelf;
import dev.cairn.trail.PackRef;
import dev.cairn.ui.office.Rules;
import java.util.List;
import java.util.SortedMap;

/** The packs beside the program, for a window whose work is done on several threads. */
final class PacksBeside implements Rules {
  private final FolderShelf shelf;

  PacksBeside(FolderShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public synchronized RunningRules running() throws RulesMissing {
    return shelf.rules();
  }

  @Override
  public synchronized PackShelf shelf() throws RulesMissing {
    return shelf.shelf();
  }

  @Override
  public synchronized ReviewPack reviewing() throws RulesMissing {
    return shelf.reviewing();
  }

  @Override
  public synchronized Meetings meetings() throws RulesMissing {
    return shelf.meetings();
  }

  @Override
  public synchronized StrengthRules strength() throws RulesMissing {
    return shelf.strength();
  }

  @Override
  public synchronized List<SentencePack> sentences() throws RulesMissing {
    return shelf.sentences();
  }

  @Override
  public SortedMap<String, byte[]> files(PackRef pack) throws PackRefused {
    return shelf.files(pack.id());
  }
}
