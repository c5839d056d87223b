'use strict';

// Draws each target's plan against what was reached; the table below it holds the same numbers. htmx may bring it in again.
(() => {
  const figures = text => text.split(',').map(figure => (figure === '' ? null : Number(figure)));

  function draw(place) {
    const [reached, plan] = place.dataset.names.split(',');
    const style = getComputedStyle(document.documentElement);
    const percent = value => (value == null ? '—' : `${value}%`);
    const chart = echarts.init(place);
    chart.setOption({
      animation: false,
      color: [style.getPropertyValue('--duban-on-track').trim(), style.getPropertyValue('--duban-accent').trim()],
      grid: { left: 48, right: 16, top: 32, bottom: 24 },
      legend: { top: 0, left: 0 },
      tooltip: { trigger: 'axis', renderMode: 'richText', valueFormatter: percent },
      xAxis: { type: 'category', boundaryGap: false, data: Array.from({ length: 12 }, (_, month) => month + 1) },
      yAxis: { type: 'value', min: 0, max: 100, axisLabel: { formatter: '{value}%' } },
      series: [
        { name: reached, type: 'line', symbolSize: 7, data: figures(place.dataset.progressChart) },
        { name: plan, type: 'line', symbol: 'none', lineStyle: { type: 'dashed' }, data: figures(place.dataset.plan) },
      ],
    });
    addEventListener('resize', () => chart.resize());
  }

  document.querySelectorAll('[data-progress-chart]:not([_echarts_instance_])').forEach(draw);
})();
