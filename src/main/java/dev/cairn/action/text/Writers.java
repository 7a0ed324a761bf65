package dev.cairn.action.text;

import dev.cairn.model.wording.Sceptic;
import dev.cairn.pack.SentencePack;
import java.util.List;

/** Who writes on this machine, and who doubts what others write. */
public interface Writers {
  /** Writes from the sentences of packs. */
  PlanWriter template(List<SentencePack> sentences);

  Sceptic sceptic();
}
