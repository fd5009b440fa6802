import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createPauses } from "./pauses.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("ends at its time", async () => {
  const ended = vi.fn();
  void createPauses().wait(200).then(ended);
  await vi.advanceTimersByTimeAsync(199);
  expect(ended).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(ended).toHaveBeenCalledOnce();
});

it("ends when woken, during the pause or just before it, and only that one", async () => {
  const pauses = createPauses();
  const during = pauses.wait(200);
  pauses.wake();
  await during;
  pauses.wake();
  await pauses.wait(200);
  const ended = vi.fn();
  void pauses.wait(200).then(ended);
  await vi.advanceTimersByTimeAsync(100);
  expect(ended).not.toHaveBeenCalled();
});
