import { api, unwrap, type Schemas } from '@baton/api/client';
import { queryOptions } from '@tanstack/react-query';

export type Widget = Schemas['WidgetView'];

/** The widget's settings, the identity secrets in use, and what should be looked at. */
export const widgetQuery = queryOptions({
  queryKey: ['widget'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/widget', { signal })),
});
