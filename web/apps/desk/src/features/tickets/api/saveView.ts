import { api, unwrap } from '@baton/api/client';
import type { NewSavedView, SavedView } from './savedViews';

/** Keeps a new view, or with an id changes that one. */
export function saveView(view: NewSavedView, id?: string): Promise<SavedView> {
  return id
    ? unwrap(api.PUT('/api/v1/views/{id}', { params: { path: { id } }, body: view }))
    : unwrap(api.POST('/api/v1/views', { body: view }));
}
