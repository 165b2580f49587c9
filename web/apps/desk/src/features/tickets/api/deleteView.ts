import { api, unwrap } from '@baton/api/client';

export async function deleteView(id: string) {
  await unwrap(api.DELETE('/api/v1/views/{id}', { params: { path: { id } } }));
}
