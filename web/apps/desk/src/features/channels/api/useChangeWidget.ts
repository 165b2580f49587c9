import { api, unwrap, type Schemas } from '@baton/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { widgetQuery } from './readWidget';

export type WidgetChange = Schemas['WidgetChange'];

/** Changes the settings as a whole, against the version that was looked at. */
export function useChangeWidget() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: WidgetChange) => unwrap(api.PUT('/api/v1/widget', { body })),
    onSuccess: (widget) => queries.setQueryData(widgetQuery.queryKey, widget),
  });
}
