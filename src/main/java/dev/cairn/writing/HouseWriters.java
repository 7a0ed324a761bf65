package dev.cairn.writing;

import dev.cairn.action.text.PlanWriter;
import dev.cairn.action.text.Writers;
import dev.cairn.model.wording.Sceptic;
import dev.cairn.pack.SentencePack;
import dev.cairn.writing.guard.Guard;
import dev.cairn.writing.template.TemplateWriter;
import java.util.List;

/** The writers that need no network. */
public final class HouseWriters implements Writers {
  @Override
  public PlanWriter template(List<SentencePack> sentences) {
    return new TemplateWriter(sentences);
  }

  @Override
  public Sceptic sceptic() {
    return new Guard();
  }
}
