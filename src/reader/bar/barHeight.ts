/** Pixels at the top of the view that the bar covers while its tools stand in one row: see `bar.css`. */
export const barHeight = 52;
