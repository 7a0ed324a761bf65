package dev.cairn.engine.allocation;

import dev.cairn.engine.session.PlannedWeek;
import dev.cairn.engine.session.PlannedWeek.Run;
import dev.cairn.engine.volume.WeekOutline;
import dev.cairn.model.Distance;
import java.util.ArrayList;
import java.util.List;

/** Goes through the season week by week: total first, then the days, each from what came before. */
public final class WeekBook {
  private final Course course;
  private final Progress progress;
  private final List<PlannedWeek> weeks = new ArrayList<>();

  private WeekBook(Course course) {
    this.course = course;
    this.progress = new Progress(course);
  }

  public static List<PlannedWeek> fill(Course course, List<WeekOutline> outlines) {
    WeekBook book = new WeekBook(course);
    for (WeekOutline outline : outlines) {
      book.fill(outline);
    }
    return book.weeks;
  }

  private void fill(WeekOutline outline) {
    WeekTotal total = WeekTotal.of(course, progress, outline);
    DayShare share = DayShare.of(course, progress, outline, total);
    String why = total.record(share.total());
    List<Run> runs = share.record(why);
    Distance distance = course.brief().grid().distance(share.total());
    weeks.add(
        new PlannedWeek(outline.number(), outline.phase(), outline.kind(), distance, why, runs));
    progress.add(outline, share.total(), why, runs);
  }
}
