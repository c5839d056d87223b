'use strict';

// Draws each panel's chart from the panel's own table, so that both always say the same.
const colour = head => getComputedStyle(head.querySelector('.signal')).color;
// Beside its colour each signal has a pattern of its own, for print without colour and for the colour-blind.
const patterns = {
  DONE: { symbol: 'none' },
  ON_TRACK: { symbol: 'circle', symbolSize: 0.5, dashArrayX: [1, 0], dashArrayY: [3, 6], color: 'rgba(255,255,255,0.35)' },
  AT_RISK: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -0.8, color: 'rgba(255,255,255,0.45)' },
  BEHIND: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: 0.8, color: 'rgba(255,255,255,0.3)' },
  NO_DATA: { symbol: 'none' },
};

const read = panel => ({
  names: [...panel.querySelectorAll('tbody th')].map(cell => cell.textContent.trim()),
  series: [...panel.querySelectorAll('thead [data-signal]')].map((head, column) => ({
    type: 'bar',
    stack: 'all',
    barMaxWidth: 28,
    name: head.innerText.trim(),
    itemStyle: { color: head.dataset.signal === 'NO_DATA' ? '#c3c8ce' : colour(head), decal: patterns[head.dataset.signal] },
    data: [...panel.querySelectorAll('tbody tr')].map(row => Number(row.querySelectorAll('td')[column + 1].textContent)),
  })),
});

const option = (chart, narrow, { names, series }) => {
  const category = { type: 'category', data: names, inverse: chart === 'bars', axisTick: { show: false }, axisLabel: { interval: 0, width: 130, overflow: 'truncate' } };
  const value = { type: 'value', minInterval: 1 };
  return {
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    legend: { top: 0 },
    grid: { left: 8, right: 16, top: narrow ? 56 : 32, bottom: 8, containLabel: true },
    tooltip: { trigger: 'axis', renderMode: 'richText', axisPointer: { type: 'shadow' } },
    xAxis: chart === 'bars' ? value : category,
    yAxis: chart === 'bars' ? category : value,
    series,
  };
};

// Only owners with a target are drawn; the table lists them all.
const drawn = ({ names, series }) => {
  const kept = names.map((_, i) => i).filter(i => series.some(each => each.data[i] > 0));
  return { names: kept.map(i => names[i]), series: series.map(each => ({ ...each, data: kept.map(i => each.data[i]) })) };
};

document.querySelectorAll('[data-chart]').forEach(panel => {
  const place = panel.querySelector('.chart');
  const kind = panel.dataset.chart;
  const figures = kind === 'bars' ? drawn(read(panel)) : read(panel);
  place.style.height = (kind === 'bars' ? 72 + 26 * figures.names.length : 300) + 'px';
  const chart = echarts.init(place, null, { renderer: 'svg' });
  chart.setOption(option(kind, place.clientWidth < 480, figures));
  new ResizeObserver(() => chart.resize()).observe(place);
});
