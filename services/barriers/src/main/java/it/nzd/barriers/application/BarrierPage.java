package it.nzd.barriers.application;

import java.util.List;

/**
 * A page of barriers.
 *
 * @param items what is on the page
 * @param nextPageToken token of the next page; empty on the last
 * @param total how many there are on all pages
 */
public record BarrierPage(List<BarrierView> items, String nextPageToken, int total) {
  public BarrierPage {
    items = List.copyOf(items);
  }
}
